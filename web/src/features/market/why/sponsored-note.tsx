import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Path } from './reasons.ts';
import type { Seen } from './use-seen.ts';
import styles from './why.module.css';

type Sponsored = NonNullable<Path['rows'][number]['sponsored']>;

/** Why a sponsored row stood there: the own company reads its terms, of others that it was paid for. */
export function SponsoredNote({ sponsored, path, seen }: { sponsored: Sponsored; path: Path; seen: Seen }) {
  const { t } = useTranslation(['market/ads', 'market/why']);
  const format = useFormat();
  const { placement, terms } = sponsored;
  const where = t(`ads.placement.${placement}`);
  if (!terms) return <p className={styles.quiet}>{t('why.sponsoredByOther', { where })}</p>;
  const currency = seen.market(path.market)?.currency ?? '';
  const bid = format.money(terms.bid, currency);
  const price = format.money(terms.price, currency);
  return (
    <p>
      {t(terms.next === 0 ? 'why.sponsoredAlone' : 'why.sponsoredByOwn', {
        where,
        bid,
        price,
        rate: format.percent(terms.rate),
        score: format.number(terms.score, 2),
        next: format.number(terms.next, 2),
      })}
    </p>
  );
}

/** Sponsored rows on the pages that were opened, as far as the buyer clicked them. */
export function ClickedBeside({ path, seen }: { path: Path; seen: Seen }) {
  const { t } = useTranslation('market/why');
  const clicked = path.besides.filter(({ isClicked }) => isClicked);
  if (clicked.length === 0) return null;
  const titleOf = (listing: number) => {
    const row = path.rows.find((each) => each.listing === listing);
    return row ? seen.listing(row).title : String(listing);
  };
  return (
    <ul className={styles.quiet}>
      {clicked.map((beside) => (
        <li key={`${beside.on} ${beside.listing}`}>
          {t('why.clickedBeside', { on: titleOf(beside.on), title: seen.listing(beside).title })}
          <SponsoredNote sponsored={beside.sponsored} path={path} seen={seen} />
        </li>
      ))}
    </ul>
  );
}
