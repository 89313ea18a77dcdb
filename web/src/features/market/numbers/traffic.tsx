import type { DailyRow } from '@portolan/contract/market';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../../ui/chart.tsx';
import { useFormat } from '../../../ui/format.ts';
import { byDay, ratesOf, STEPS, sumOf } from './funnel.ts';
import styles from './numbers.module.css';

export interface TrafficProps {
  rows: readonly DailyRow[];
  from: number;
  until: number;
}

/** The funnel of a span: how many came how far, day by day and in all. */
export function Traffic({ rows, from, until }: TrafficProps) {
  const { t } = useTranslation('market/numbers');
  const format = useFormat();
  const sum = sumOf(rows);
  const rates = ratesOf(sum);
  const percent = (rate: number | null) => (rate === null ? '–' : format.percent(rate));
  const days = byDay(rows, from, until);
  const x = { name: t('numbers.day'), values: days.map((_, place) => from + place) };
  const best = days.reduce(
    (best, { orders }, place) => (orders > (days[best]?.orders ?? 0) ? place : best),
    0,
  );
  const ofDays = (write: (day: (typeof days)[number]) => number | null) => days.map(write);
  return (
    <div className={styles.charts}>
      <Chart
        title={t('numbers.funnel', {
          click: percent(rates.click),
          cart: percent(rates.cart),
          order: percent(rates.order),
        })}
        file="funnel"
        data={{
          kind: 'lying',
          x: { name: t('numbers.step'), values: STEPS.map((step) => t(`funnel.${step}`)) },
          y: { name: t('numbers.times') },
          series: [{ name: t('numbers.times'), values: STEPS.map((step) => sum[step]) }],
        }}
      />
      <Chart
        title={t(sum.lost > 0 ? 'numbers.ordersByDay' : 'numbers.bestDay', {
          day: format.day(from + best),
          count: days[best]?.orders ?? 0,
          lost: format.number(sum.lost),
        })}
        file="orders-by-day"
        data={{
          kind: 'stack',
          x,
          y: { name: t('numbers.times') },
          series: [
            { name: t('funnel.orders'), values: ofDays(({ orders }) => orders) },
            { name: t('numbers.lost'), values: ofDays(({ lost }) => lost) },
          ],
        }}
      />
      <Chart
        title={t('numbers.visitsByDay', { clicks: format.number(sum.clicks), days: days.length })}
        file="visits-by-day"
        data={{
          kind: 'line',
          x,
          y: { name: t('numbers.times') },
          series: [
            { name: t('funnel.impressions'), values: ofDays(({ impressions }) => impressions) },
            { name: t('funnel.clicks'), values: ofDays(({ clicks }) => clicks) },
          ],
        }}
      />
      <Chart
        title={t('numbers.conversionByDay', { conversion: percent(rates.conversion) })}
        file="conversion-by-day"
        write={(value) => format.number(value, 1)}
        data={{
          kind: 'line',
          x,
          y: { name: t('funnel.conversion'), unit: '%' },
          series: [
            {
              name: t('funnel.conversion'),
              values: ofDays((day) => {
                const { conversion } = ratesOf(day);
                return conversion === null ? null : Math.round(conversion * 1000) / 10;
              }),
            },
          ],
        }}
      />
    </div>
  );
}
