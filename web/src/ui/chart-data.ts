export interface ChartSeries {
  name: string;
  values: readonly (number | null)[];
  /** The place of the one value to look at, of bars. */
  marked?: number;
  /** A company keeps its own (`companyColour`); others take theirs by place. */
  colour?: string;
  /** Ghosts of what did not happen: the other history of a what-if. */
  isDashed?: boolean;
}

export interface ChartEvent {
  /** One of the values of the horizontal axis. */
  at: string | number;
  label: string;
}

export interface ChartData {
  /** Lines over time, bars side by side, bars on top of each other, or lying bars for steps of a funnel. */
  kind: 'line' | 'bar' | 'stack' | 'lying';
  x: { name: string; values: readonly (string | number)[] };
  y: { name: string; unit?: string };
  series: readonly ChartSeries[];
  /** What happened in the world, drawn as thin vertical lines. */
  events?: readonly ChartEvent[];
}

/** The chart as the table behind it, and as the file of its export. */
export function tableOf({ x, y, series }: ChartData): { head: string[]; rows: (string | number | null)[][] } {
  const unit = y.unit ? ` (${y.unit})` : '';
  return {
    head: [x.name, ...series.map(({ name }) => `${name}${unit}`)],
    rows: x.values.map((value, at) => [value, ...series.map(({ values }) => values[at] ?? null)]),
  };
}
