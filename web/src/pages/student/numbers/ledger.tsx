import { useTranslation } from 'react-i18next';
import { Ledger } from '../../../features/market/numbers/ledger.tsx';
import { cashOf, useCompany } from '../../../features/market/use-company.ts';
import { useFormat } from '../../../ui/format.ts';
import { PageHeader } from '../../../ui/page-header.tsx';

/** The books, down to the single posting. */
export function LedgerPage() {
  const { t } = useTranslation('student');
  const format = useFormat();
  const desk = useCompany();
  const { money } = desk.view;
  return (
    <>
      <PageHeader
        title={t('ledger.title', {
          cash: format.money(cashOf(desk.view), money.homeCurrency),
          worth: format.money(money.netWorth, money.homeCurrency),
        })}
        tab={t('ledger.tab')}
        help={t('ledger.help')}
      />
      <Ledger world={desk.world} company={desk.company} />
    </>
  );
}
