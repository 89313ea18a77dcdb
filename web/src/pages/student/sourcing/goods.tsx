import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OffersTable } from '../../../features/market/sourcing/offers-table.tsx';
import { useCompany } from '../../../features/market/use-company.ts';
import { WaitingDecisions } from '../../../features/market/decide/waiting-decisions.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';

/** What can be bought, from whom and on which terms. */
export function GoodsPage() {
  const { t } = useTranslation('student');
  const navigate = useNavigate();
  const desk = useCompany();
  const { offers, suppliers, products } = desk.view.catalogue;
  const counts = { offers: offers.length, suppliers: suppliers.length, products: products.length };
  return (
    <>
      <PageHeader
        title={t('goods.title', counts)}
        tab={t('goods.tab')}
        help={t('goods.help')}
        note={t('goods.note')}
      />
      <WaitingDecisions desk={desk} kinds={['order-goods']} />
      <OffersTable
        view={desk.view}
        onOpen={({ supplier, product }) =>
          void navigate({ to: '/student/sourcing/cost', search: { panel: `offer-${supplier}.${product}` } })
        }
      />
    </>
  );
}
