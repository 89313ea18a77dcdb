import { useTranslation } from 'react-i18next';
import { type Fact, Facts } from '../../../ui/facts.tsx';
import { useFormat } from '../../../ui/format.ts';
import { clockOf } from '../moments.ts';
import type { Considered, Path } from './reasons.ts';
import { signed } from './signed.ts';
import type { Seen } from './use-seen.ts';
import styles from './why.module.css';

const SLICES_PER_DAY = 96;

/** Every number of the visit, for who wants to check the sums. */
export function RawValues({ path, seen }: { path: Path; seen: Seen }) {
  const { t } = useTranslation(['market/why', 'market']);
  const format = useFormat();
  const { buyer, considered, basket, outside, query } = path;
  const facts: Fact[] = [
    [
      t('raw.buyer'),
      t('raw.person', { person: buyer.person, segment: seen.segment(path.market, buyer.segment) }),
    ],
    [t('raw.when'), t('moment', { day: path.day, time: clockOf(path.slice / SLICES_PER_DAY) })],
    [t('raw.income'), signed(format, buyer.income)],
    [t('raw.sensitivity'), format.number(buyer.priceSensitivity, 2)],
    [
      t('raw.tastes'),
      format.list(
        buyer.tastes.map(
          ({ attribute, value }) => `${seen.attribute(query.line, attribute)} ${signed(format, value)}`,
        ),
      ),
    ],
    [t('raw.units'), format.number(basket.units)],
    [t('raw.outside'), signed(format, outside)],
  ];
  return (
    <details className={styles.raw}>
      <summary className={styles.heading}>{t('raw.title')}</summary>
      <Facts className={styles.facts} facts={facts} />
      <TermsTable considered={considered} seen={seen} />
    </details>
  );
}

function TermsTable({ considered, seen }: { considered: readonly Considered[]; seen: Seen }) {
  const { t } = useTranslation('market/why');
  const format = useFormat();
  const terms = considered[0]?.terms.map(({ term }) => term) ?? [];
  const valueOf = (offer: Considered, wanted: string) =>
    offer.terms.find(({ term }) => term === wanted)?.value ?? 0;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard can only scroll what it can reach
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('raw.table')}>
      <table className={styles.table}>
        <caption>{t('raw.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('raw.term')}</th>
            {considered.map((offer) => (
              <th key={offer.listing} scope="col">
                {seen.listing(offer).company}
                <span className={styles.quiet}> #{offer.listing}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {terms.map((term) => (
            <tr key={term}>
              <th scope="row">{t(`term.${term}`)}</th>
              {considered.map((offer) => (
                <td key={offer.listing}>{signed(format, valueOf(offer, term))}</td>
              ))}
            </tr>
          ))}
          <tr className={styles.total}>
            <th scope="row">{t('raw.utility')}</th>
            {considered.map(({ listing, utility }) => (
              <td key={listing}>{signed(format, utility)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('raw.added')}</th>
            {considered.map(({ listing, added }) => (
              <td key={listing}>{signed(format, added)}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
