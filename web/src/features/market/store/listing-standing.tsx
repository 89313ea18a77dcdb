import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import { StatRow, StatTile } from '../../../ui/stat-tile.tsx';
import { TermsBars } from '../../../ui/terms-bars.tsx';
import type { Sight } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import type { Listing } from './funnel.ts';

/** How a page stands with the platform: in search or out of it and why, who sells on it, and how well it is made. */
export function ListingStanding({ view, listing }: { view: Sight; listing: Listing }) {
  const { t } = useTranslation(['market/store', 'market/why']);
  const format = useFormat();
  const name = useNames(view);
  const { suppressed, page, category, made, featured } = listing;
  const writer = view.rivals.find(({ id }) => id === page);
  return (
    <>
      {suppressed && (
        <Alert
          type="error"
          showIcon
          title={t('standing.suppressed', { day: format.day(suppressed.since) })}
          description={t(causeKey(suppressed.cause))}
        />
      )}
      {page !== undefined && (
        <Alert
          type="info"
          showIcon
          title={t('standing.joined', { company: writer ? format.said(writer.companyName) : '' })}
        />
      )}
      <p>{t('standing.category', { category: name('line', category) })}</p>
      <StatRow>
        <StatTile label={t('made.image')} value={format.percent(made.image, 0)} />
        <StatTile label={t('made.page')} value={format.percent(made.page, 0)} />
        {featured && (
          <StatTile
            label={t('featured.share')}
            value={featured.share === undefined ? '–' : format.percent(featured.share, 0)}
          />
        )}
      </StatRow>
      {made.parts && (
        <ul aria-label={t('made.parts')}>
          {PARTS.map((part) => (
            <li key={part}>
              {t('made.part', { part: t(`made.${part}`), share: format.percent(made.parts?.[part] ?? 0, 0) })}
            </li>
          ))}
        </ul>
      )}
      {featured && (
        <section>
          <h3>{t('featured.sellers', { count: featured.offers })}</h3>
          <p>{t('featured.help')}</p>
          {featured.sellers.map(({ listing: id, company, terms }) => (
            <div key={id}>
              <strong>{sellerName(company)}</strong>
              <TermsBars
                label={t('featured.termsOf', { company: sellerName(company) })}
                terms={Object.entries(terms).map(([term, value]) => ({
                  id: term,
                  label: t(`featured.${term as FeaturedTerm}`),
                  value,
                }))}
              />
            </div>
          ))}
        </section>
      )}
    </>
  );

  function sellerName(company: string): string {
    if (company === view.company.id) return t('why.own');
    const known = view.rivals.find((rival) => rival.company === company);
    return known ? format.said(known.companyName) : company;
  }
}

type FeaturedTerm = keyof NonNullable<Listing['featured']>['sellers'][number]['terms'];

const PARTS = ['facts', 'bullets', 'title', 'description', 'stuffing'] as const;

const CAUSES = ['wrong-category', 'violation', 'unregistered'] as const;

/** Each cause has words of its own; one that is new here is told in general. */
function causeKey(cause: string) {
  const known = CAUSES.find((each) => each === cause);
  return known ? (`suppression.${known}` as const) : 'suppression.other';
}
