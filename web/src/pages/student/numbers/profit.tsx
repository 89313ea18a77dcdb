import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { FailureState } from '../../../app/failure-state.tsx';
import { MoneyCharts } from '../../../features/market/numbers/money-charts.tsx';
import { ProfitAndLoss } from '../../../features/market/numbers/profit-and-loss.tsx';
import { capitalOf } from '../../../features/market/numbers/statement.ts';
import { cashOf, useCompany } from '../../../features/market/use-company.ts';
import { useFormat } from '../../../ui/format.ts';
import { PageHeader } from '../../../ui/page-header.tsx';

/** What the company has earned, and whether it has the cash to go on. */
export function ProfitPage() {
  const { t } = useTranslation('student');
  const format = useFormat();
  const { world, company, view } = useCompany();
  const { money, day } = view;
  const days = useQuery(api.market.companies.money.queryOptions({ input: { world: world.id, company } }));
  if (days.isError) return <FailureState error={days.error} onRetry={() => void days.refetch()} />;
  const grown = money.netWorth - capitalOf(money.accounts);
  const whole = (minor: number) => format.money(Math.abs(minor), money.homeCurrency, { isWhole: true });
  return (
    <>
      <PageHeader
        title={t(grown < 0 ? 'profit.title.lost' : 'profit.title.earned', {
          day: format.day(day),
          profit: whole(grown),
          cash: format.money(cashOf(view), money.homeCurrency, { isWhole: true }),
        })}
        tab={t('profit.tab')}
        help={t('profit.help')}
      />
      {days.data && <MoneyCharts days={days.data} currency={money.homeCurrency} />}
      <ProfitAndLoss view={view} />
    </>
  );
}
