// The report in the words and figures of one language, ready to be read wherever it is shown.
import type { Language } from '../../platform/texts.ts';
import { drawDistribution } from './draw-distribution.ts';
import type { Unit } from './facts.ts';
import type { CalibrationReport } from './report-of.ts';
import { nameOfBars, nameOfFact, nameOfLabel, say, sayWithheld } from './report-words.ts';

export interface Readable {
  readonly about: string[];
  readonly facts: {
    id: string;
    name: string;
    data: string;
    fitted: string;
    simulated: string;
    distance: string;
  }[];
  readonly withheld: { title: string; lines: string[] };
}

/** The report in words and figures of one language. */
export const readable = (report: CalibrationReport, language: Language): Readable => ({
  about: preamble(report, language),
  facts: report.facts.map(({ id, unit, data, fitted, simulated, distance }) => ({
    id,
    name: nameOfFact(language, id),
    data: figure(data, unit),
    fitted: figure(fitted, unit),
    simulated: figure(simulated, unit),
    distance: distanceAs(distance, unit),
  })),
  withheld: withheldOf(report, language),
});

const withheldOf = (
  { withheld, k }: CalibrationReport,
  language: Language,
): { title: string; lines: string[] } =>
  withheld.length === 0
    ? { title: say(language, 'report.withheldAllTold', { k }), lines: [] }
    : {
        title: say(language, 'report.withheld', { k }),
        lines: withheld.map((each) => sayWithheld(language, each)),
      };

export const picturesOf = (
  report: CalibrationReport,
  language: Language,
): { id: string; title: string; svg: string }[] =>
  report.distributions.map((bars) => {
    const title = nameOfBars(language, bars.id);
    const svg = drawDistribution(bars, bars.simulated, {
      title,
      data: say(language, 'report.data'),
      simulated: say(language, 'report.simulated'),
      nameOf: (label) => nameOfLabel(language, bars.id, label),
    });
    return { id: bars.id, title, svg };
  });

/** A true one, as wide as the plus. */
const MINUS = '\u2212';

/** Five significant figures: what a person compares. */
function figure(value: number | null, unit: Unit): string {
  if (value === null) return '—';
  if (unit === 'share') return `${(value * 100).toFixed(1)}%`;
  if (Math.abs(value) >= 100) return value.toFixed(0).replace('-', MINUS);
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 3).replace('-', MINUS);
}

const distanceAs = (distance: number | null, unit: Unit): string => {
  if (distance === null) return '—';
  const isPlain = unit === 'ratio' || unit === 'stars';
  const size = Math.abs(isPlain ? distance : distance * 100).toFixed(isPlain ? 3 : 1);
  // What rounds to nothing has no side.
  const sign = Number(size) === 0 ? '' : distance > 0 ? '+' : MINUS;
  return `${sign}${size}${isPlain ? '' : '%'}`;
};

/** What is said above the table, line by line. */
function preamble(report: CalibrationReport, language: Language): string[] {
  const parts = report.notTold
    .map((part) => say(language, `part.${part}`))
    .join(language === 'zh' ? '、' : ', ');
  return [
    say(language, 'report.orders', { orders: report.orders }),
    say(language, 'report.days', { days: report.days, playedDays: report.playedDays }),
    ...(report.scale > 1 ? [say(language, 'report.scale', { scale: report.scale })] : []),
    ...(report.notTold.length > 0 ? [say(language, 'report.notTold', { parts })] : []),
  ];
}
