import type { PastResult } from '@portolan/contract/market';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../../ui/chart.tsx';
import { Delta } from '../../../ui/delta.tsx';
import { decimalsOf, useFormat } from '../../../ui/format.ts';
import { StatRow, StatTile } from '../../../ui/stat-tile.tsx';
import type { Desk } from '../use-company.ts';
import { Because } from './because.tsx';
import { MoneyDifference } from './money-difference.tsx';
import { Shares } from './shares.tsx';
import { runningSum, sumOver } from './sides.ts';
import { Switches } from './switches.tsx';
import questions from '../../../ui/questions.module.css';
import styles from './what-if.module.css';

export interface WhatIfResultProps {
  desk: Desk;
  title: string;
  result: PastResult;
  /** The change with this place in the question, in words. */
  words: (place: number) => string;
}

/** Both histories side by side: what came of the change in money, and who bought differently. */
export function WhatIfResult({ desk, title, result, words }: WhatIfResultProps) {
  const { t } = useTranslation(['market/what-if', 'market/numbers']);
  const format = useFormat();
  const { asItWas, changed, buyers, from, until } = result;
  const currency = desk.view.money.homeCurrency;
  const unit = 10 ** decimalsOf(currency);
  const whole = (minor: number) => format.money(minor, currency, { isWhole: true });
  const profit = sumOver(changed, 'profit') - sumOver(asItWas, 'profit');
  const orders = sumOver(changed, 'orders') - sumOver(asItWas, 'orders');
  const x = { name: t('numbers.day'), values: asItWas.map(({ day }) => day) };
  return (
    <section className={styles.result} aria-label={title}>
      <h2>{title}</h2>
      <StatRow>
        <StatTile
          label={t('whatIf.profit', { from, until })}
          value={whole(sumOver(changed, 'profit'))}
          change={<Delta value={profit} write={whole} base={t('whatIf.base')} />}
        />
        <StatTile
          label={t('funnel.orders')}
          value={format.number(sumOver(changed, 'orders'))}
          change={<Delta value={orders} base={t('whatIf.base')} />}
        />
        <StatTile label={t('whatIf.gained')} value={format.number(buyers.gained)} />
        <StatTile label={t('whatIf.lost')} value={format.number(buyers.lost)} />
        <StatTile label={t('whatIf.kept')} value={format.number(buyers.kept)} />
      </StatRow>
      <div className={questions.charts}>
        <Chart
          title={t(profit >= 0 ? 'whatIf.profitUp' : 'whatIf.profitDown', { money: whole(Math.abs(profit)) })}
          file="what-if-profit"
          data={{
            kind: 'line',
            x,
            y: { name: t('whatIf.profitSum'), unit: currency },
            series: [
              {
                name: t('whatIf.asItWas'),
                values: runningSum(asItWas, 'profit').map((sum) => Math.round(sum / unit)),
              },
              {
                name: t('whatIf.changed'),
                values: runningSum(changed, 'profit').map((sum) => Math.round(sum / unit)),
                isDashed: true,
              },
            ],
          }}
        />
        <Chart
          title={t('whatIf.ordersChart', {
            before: sumOver(asItWas, 'orders'),
            after: sumOver(changed, 'orders'),
          })}
          file="what-if-orders"
          data={{
            kind: 'line',
            x,
            y: { name: t('funnel.orders') },
            series: [
              { name: t('whatIf.asItWas'), values: asItWas.map((day) => day.orders) },
              { name: t('whatIf.changed'), values: changed.map((day) => day.orders), isDashed: true },
            ],
          }}
        />
      </div>
      <Shares
        shares={result.shares}
        isExact={result.isExact}
        difference={result.difference}
        currency={currency}
        words={words}
      />
      <Because because={result.because} refused={result.refused} words={words} />
      <MoneyDifference money={result.money} />
      <Switches desk={desk} switches={result.switches} />
      <p className={questions.quiet}>
        {t('whatIf.playedAgain', {
          all: format.number(result.visits.all),
          again: format.number(result.visits.playedAgain),
        })}
      </p>
    </section>
  );
}
