import type { PlanResult as Result } from '@portolan/contract/market';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../../ui/chart.tsx';
import { decimalsOf, useFormat } from '../../../ui/format.ts';
import { StatRow, StatTile } from '../../../ui/stat-tile.tsx';
import type { Desk } from '../use-company.ts';
import { Because } from './because.tsx';
import { Shares } from './shares.tsx';
import { runningSum } from './sides.ts';
import questions from '../../../ui/questions.module.css';
import styles from './what-if.module.css';

export interface PlanResultProps {
  desk: Desk;
  title: string;
  result: Result;
  words: (place: number) => string;
}

/** What a plan does in several futures: the middle of them, how far they lie apart, and each by itself. */
export function PlanResult({ desk, title, result, words }: PlanResultProps) {
  const { t } = useTranslation(['market/what-if', 'market/numbers']);
  const format = useFormat();
  const { difference, futures, buyers } = result;
  const currency = desk.view.money.homeCurrency;
  const unit = 10 ** decimalsOf(currency);
  const whole = (minor: number) =>
    format.change(minor, (size) => format.money(size, currency, { isWhole: true }));
  const signed = (minor: number) =>
    `${minor > 0 ? '+' : ''}${format.money(minor, currency, { isWhole: true })}`;
  const days = futures[0]?.asItWas.map(({ day }) => day) ?? [];
  const gains = futures.map(({ asItWas, changed }) => {
    const without = runningSum(asItWas, 'profit');
    return runningSum(changed, 'profit').map((sum, day) => Math.round((sum - (without[day] ?? 0)) / unit));
  });
  return (
    <section className={styles.result} aria-label={title}>
      <h2>{title}</h2>
      <p className={`${questions.quiet} ${styles.lead}`}>
        {t('whatIf.futuresHelp', { count: futures.length })}
      </p>
      <StatRow>
        <StatTile label={t('whatIf.middle')} value={whole(difference.middle)} />
        <StatTile label={t('whatIf.least')} value={whole(difference.least)} />
        <StatTile label={t('whatIf.most')} value={whole(difference.most)} />
        <StatTile label={t('whatIf.gained')} value={format.number(buyers.gained)} />
        <StatTile label={t('whatIf.lost')} value={format.number(buyers.lost)} />
      </StatRow>
      <div className={questions.charts}>
        <Chart
          title={t('whatIf.spread', { least: signed(difference.least), most: signed(difference.most) })}
          file="what-if-futures"
          data={{
            kind: 'line',
            x: { name: t('numbers.day'), values: days },
            y: { name: t('whatIf.gainSum'), unit: currency },
            series: gains.map((values, future) => ({
              name: t('whatIf.future', { number: future + 1 }),
              values,
            })),
          }}
        />
      </div>
      <Shares
        shares={result.shares}
        isExact={result.isExact}
        difference={difference.middle}
        currency={currency}
        words={words}
      />
      <Because because={result.because} refused={result.refused} words={words} />
    </section>
  );
}
