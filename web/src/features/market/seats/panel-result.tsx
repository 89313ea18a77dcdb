import type { PanelResult as Result } from '@portolan/contract/market';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../../ui/chart.tsx';
import { decimalsOf, useFormat } from '../../../ui/format.ts';
import { PanelPositions } from './panel-positions.tsx';
import questions from '../../../ui/questions.module.css';
import styles from './seats.module.css';

export interface PanelResultProps {
  title: string;
  seat: string;
  currency: string;
  result: Result;
}

const PROFIT = 'net-profit';

/** Where a company stands among the rivals that played its own seat, figure by figure. */
export function PanelResult({ title, seat, currency, result }: PanelResultProps) {
  const { t } = useTranslation('market/seats');
  const format = useFormat();
  const { own, members, positions } = result;
  const unit = 10 ** decimalsOf(currency);
  const company = { name: t('own', { who: seat }), value: own[PROFIT] ?? 0 };
  const bars = [
    company,
    ...members.map(({ name, measures }) => ({
      name: format.said(name),
      value: measures[PROFIT] ?? 0,
    })),
  ].toSorted((a, b) => b.value - a.value);
  const profit = positions.find(({ measure }) => measure === PROFIT);
  return (
    <section className={styles.result} aria-label={title}>
      <h2>{title}</h2>
      <p className={questions.quiet}>{t('panels.explained')}</p>
      <PanelPositions currency={currency} result={result} />
      <Chart
        title={t('profitAmong', { beaten: profit?.beaten ?? 0, of: profit?.of ?? members.length })}
        file="seat-panel"
        height={Math.max(260, bars.length * BAR)}
        data={{
          kind: 'lying',
          x: { name: t('whoPlays'), values: bars.map(({ name }) => name) },
          y: { name: t(`measure.${PROFIT}`), unit: currency },
          series: [
            {
              name: t(`measure.${PROFIT}`),
              values: bars.map(({ value }) => Math.round(value / unit)),
              marked: bars.indexOf(company),
            },
          ],
        }}
      />
    </section>
  );
}

/** Height of one bar with its name, pixels. */
const BAR = 26;
