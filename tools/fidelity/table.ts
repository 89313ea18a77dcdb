// The report as people read it at the shell.
import type { Judged } from './verdict.ts';

interface Report {
  readonly scenario: string;
  readonly seed: number;
  readonly days: number;
  readonly within: boolean;
  readonly facts: readonly Judged[];
  readonly more: readonly {
    readonly id: string;
    readonly name: { readonly en: string };
    readonly about: number;
    readonly value: number | null;
  }[];
  readonly seconds: number;
}

const FIGURES = 4;
const shown = (value: number | null | undefined): string =>
  value === null || value === undefined ? '–' : String(Number(value.toPrecision(FIGURES)));

export function tableOf({ scenario, seed, days, within, facts, more, seconds }: Report): string {
  const rows = facts.map(({ name, target, value, low, high, verdict }) => [
    name.en,
    shown(target),
    shown(value),
    `${shown(low)} … ${shown(high)}`,
    verdict,
  ]);
  const beside = more.map(({ name, about, value }) => [
    name.en,
    `about ${shown(about)}`,
    shown(value),
    '',
    '',
  ]);
  const head = ['fact', 'target', 'value', 'band', 'verdict'];
  const outside = facts.filter(({ verdict }) => verdict !== 'within').length;
  return [
    `${scenario}, seed ${seed}, ${days} days, ${seconds} s`,
    ...aligned([head, ...rows]),
    '',
    'told beside, and not judged:',
    ...aligned(beside),
    '',
    within
      ? `all ${facts.length} facts lie within their bands`
      : `${outside} of ${facts.length} facts do not lie within their bands`,
  ].join('\n');
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>(
    (most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
