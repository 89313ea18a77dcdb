import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { TermsBars } from '../../../ui/terms-bars.tsx';
import type { Path } from './reasons.ts';
import type { Seen } from './use-seen.ts';

type Sellers = NonNullable<Path['rows'][number]['sellers']>;

/** Who sells on the page of a row, and what the platform weighed to put one of them forward. */
export function PageSellers({ sellers, seen }: { sellers: Sellers; seen: Seen }) {
  const { t } = useTranslation('market/store');
  return (
    <section>
      <p>{t('featured.why')}</p>
      {sellers.map((seller) => (
        <div key={seller.listing}>
          {seen.listing(seller).company} {seller.isFeatured && <Tag color="blue">{t('featured.now')}</Tag>}
          <TermsBars
            label={t('featured.termsOf', { company: seen.listing(seller).company })}
            terms={Object.entries(seller.terms).map(([term, value]) => ({
              id: term,
              label: t(`featured.${term as keyof Sellers[number]['terms']}`),
              value,
            }))}
          />
        </div>
      ))}
    </section>
  );
}
