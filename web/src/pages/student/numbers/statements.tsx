import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { CompanyBooks } from '../../../features/market/numbers/statements.tsx';
import { useCompany } from '../../../features/market/use-company.ts';
import { useFormat } from '../../../ui/format.ts';
import { PageHeader } from '../../../ui/page-header.tsx';

/** The three statements: what was earned, what is there, where the cash went. */
export function StatementsPage() {
  const { t } = useTranslation('student');
  const format = useFormat();
  const desk = useCompany();
  const { money, day } = desk.view;
  const input = { world: desk.world.id, company: desk.company };
  const toDate = useQuery(api.market.books.statements.queryOptions({ input })).data?.statements;
  const write = (minor: number) => format.money(minor, money.homeCurrency, { isWhole: true });
  return (
    <>
      <PageHeader
        title={
          toDate
            ? t('books.title', {
                day: format.day(day),
                profit: write(toDate.profitAndLoss.profit),
                worth: write(toDate.balanceSheet.netAssets),
              })
            : t('books.tab')
        }
        tab={t('books.tab')}
        help={t('books.help')}
      />
      <CompanyBooks seat={desk} currency={money.homeCurrency} />
    </>
  );
}
