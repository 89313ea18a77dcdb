import type { SwapResult as Result } from '@portolan/contract/market';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../../ui/chart.tsx';
import { Delta } from '../../../ui/delta.tsx';
import { decimalsOf, useFormat } from '../../../ui/format.ts';
import { StatRow, StatTile } from '../../../ui/stat-tile.tsx';
import { SwapMeasures } from './swap-measures.tsx';
import { ToldLines } from './told-lines.tsx';
import styles from './seats.module.css';

export interface SwapResultProps {
  title: string;
  /** Who sat there, and who sits there instead. */
  names: { seat: string; player: string };
  currency: string;
  result: Result;
}

/** Both histories of a seat side by side, and what of the decisions could not be made. */
export function SwapResult({ title, names, currency, result }: SwapResultProps) {
  const { t } = useTranslation('market/seats');
  const format = useFormat();
  const { asPlayed, swapped, decisions } = result;
  const unit = 10 ** decimalsOf(currency);
  const whole = (minor: number) => format.money(minor, currency, { isWhole: true });
  const [was, is] = [asPlayed.days.at(-1)?.netWorth ?? 0, swapped.days.at(-1)?.netWorth ?? 0];
  const sum = (days: Result['asPlayed']['days'], what: 'orders' | 'revenue') =>
    days.reduce((total, day) => total + day[what], 0);
  const x = { name: t('day'), values: asPlayed.days.map(({ day }) => day) };
  const lines = (values: (day: Result['asPlayed']['days'][number]) => number) => [
    { name: t('asPlayed', { who: names.seat }), values: asPlayed.days.map(values) },
    { name: names.player, values: swapped.days.map(values), isDashed: true },
  ];
  const { due, made, refused, shortened } = decisions;
  return (
    <section className={styles.result} aria-label={title}>
      <h2>{title}</h2>
      <StatRow>
        <StatTile
          label={t('netWorth')}
          value={whole(is)}
          change={<Delta value={is - was} write={whole} base={t('base')} />}
        />
        <StatTile
          label={t('revenue')}
          value={whole(sum(swapped.days, 'revenue'))}
          change={
            <Delta
              value={sum(swapped.days, 'revenue') - sum(asPlayed.days, 'revenue')}
              write={whole}
              base={t('base')}
            />
          }
        />
        <StatTile
          label={t('orders')}
          value={format.number(sum(swapped.days, 'orders'))}
          change={
            <Delta value={sum(swapped.days, 'orders') - sum(asPlayed.days, 'orders')} base={t('base')} />
          }
        />
        <StatTile
          label={t('made')}
          value={t('madeOf', { made: format.number(made), due: format.number(due) })}
        />
      </StatRow>
      <div className={styles.charts}>
        <Chart
          title={t(is >= was ? 'worthUp' : 'worthDown', {
            who: names.player,
            money: whole(Math.abs(is - was)),
          })}
          file="seat-net-worth"
          data={{
            kind: 'line',
            x,
            y: { name: t('netWorth'), unit: currency },
            series: lines((day) => Math.round(day.netWorth / unit)),
          }}
        />
        <Chart
          title={t('ordersChart', {
            before: format.number(sum(asPlayed.days, 'orders')),
            after: format.number(sum(swapped.days, 'orders')),
          })}
          file="seat-orders"
          data={{ kind: 'line', x, y: { name: t('orders') }, series: lines((day) => day.orders) }}
        />
      </div>
      <SwapMeasures names={names} currency={currency} result={result} />
      <ToldLines
        title={t('refused', { count: refused.length })}
        help={t('refusedHelp')}
        empty={t('noneRefused')}
        lines={refused}
        csv="seat-refused"
      />
      {shortened.length > 0 && (
        <ToldLines
          title={t('shortened', { count: shortened.length })}
          help={t('shortenedHelp')}
          empty=""
          lines={shortened}
          csv="seat-shortened"
        />
      )}
    </section>
  );
}
