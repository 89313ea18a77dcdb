import { useTranslation } from 'react-i18next';
import { Delta } from '../../ui/delta.tsx';
import { useFormat } from '../../ui/format.ts';
import { StatRow, StatTile } from '../../ui/stat-tile.tsx';
import { useNames } from './use-names.ts';
import type { Sight } from './use-company.ts';
import type { Yesterday } from './use-yesterday.ts';

type Figure = 'revenue' | 'profit' | 'bank';

/** Yesterday's figures with what they changed, and how buyers and the platform think of the company. */
export function CompanyTiles({ view, yesterday: { money, before } }: { view: Sight; yesterday: Yesterday }) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const name = useNames(view);
  const { homeCurrency } = view.money;
  const whole = (minor: number) => format.money(minor, homeCurrency, { isWhole: true });
  const figure = (key: Figure) => (
    <StatTile
      label={t(`tile.${key}`)}
      value={whole(money?.[key] ?? 0)}
      change={
        money &&
        before && <Delta value={money[key] - before[key]} write={whole} base={t('tile.fromDayBefore')} />
      }
    />
  );
  const reviews = view.listings.reduce((sum, listing) => sum + listing.reviews, 0);
  const weakest = view.stores.toSorted(weakestFirst)[0];
  return (
    <StatRow>
      {figure('revenue')}
      {figure('profit')}
      {figure('bank')}
      <StatTile
        label={t('tile.rating')}
        value={reviews === 0 ? '–' : format.number(starsOf(view), 2)}
        change={<span>{t('tile.reviews', { count: reviews })}</span>}
      />
      <StatTile
        label={t(weakest && !countsHealth(weakest) ? 'tile.violationPoints' : 'tile.health')}
        value={weakest ? format.number(weakest.conduct.points) : '–'}
        change={
          weakest && (
            <span>
              {t(`standing.${weakest.health.standing}`)} · {name('market', weakest.market)}
            </span>
          )
        }
      />
    </StatRow>
  );
}

type Store = Sight['stores'][number];

const countsHealth = ({ conduct }: Store): boolean => conduct.counting === 'health';

const STANDINGS = ['suspended', 'at-risk', 'healthy'] as const;

/** Health falls and violation points rise: between platforms only the standing can be compared. */
const weakestFirst = (a: Store, b: Store): number =>
  STANDINGS.indexOf(a.health.standing) - STANDINGS.indexOf(b.health.standing) ||
  a.health.points - b.health.points;

/** Mean of all reviews of all pages. */
function starsOf({ listings }: Sight): number {
  const counts = listings.flatMap(({ reviewCounts }) =>
    reviewCounts.map((count, place) => ({ count, stars: place + 1 })),
  );
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return counts.reduce((sum, { count, stars }) => sum + count * stars, 0) / Math.max(total, 1);
}
