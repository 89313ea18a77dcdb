import type { MoneyDay } from '@portolan/contract/market';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../../ui/chart.tsx';
import { decimalsOf, useFormat } from '../../../ui/format.ts';
import styles from './numbers.module.css';

/** What each day sold and earned, and where the company's money lies. */
export function MoneyCharts({ days, currency }: { days: readonly MoneyDay[]; currency: string }) {
  const { t } = useTranslation('market/numbers');
  const format = useFormat();
  const unit = 10 ** decimalsOf(currency);
  const last = days.at(-1);
  const whole = (minor: number) => format.money(minor, currency, { isWhole: true });
  const x = { name: t('numbers.day'), values: days.map(({ day }) => day) };
  const of = (key: keyof MoneyDay) => days.map((day) => Math.round(day[key] / unit));
  const y = { name: t('numbers.amount'), unit: currency };
  const losing = days.filter(({ day, profit }) => day > 0 && profit < 0).length;
  return (
    <div className={styles.charts}>
      <Chart
        title={t('money.earned', {
          revenue: whole(days.reduce((sum, { revenue }) => sum + revenue, 0)),
          losing,
        })}
        file="sales-and-profit"
        data={{
          kind: 'bar',
          x,
          y,
          series: [
            { name: t('numbers.revenue'), values: of('revenue') },
            { name: t('numbers.profit'), values: of('profit') },
          ],
        }}
      />
      <Chart
        title={t('money.where', {
          bank: whole(last?.bank ?? 0),
          held: whole((last?.wallet ?? 0) + (last?.reserve ?? 0)),
          stock: whole(last?.stock ?? 0),
        })}
        file="money"
        data={{
          kind: 'line',
          x,
          y,
          series: (['netWorth', 'bank', 'reserve', 'stock'] as const).map((key) => ({
            name: t(`money.${key}`),
            values: of(key),
          })),
        }}
      />
    </div>
  );
}
