// Quantiles and bars of one measure of the sales.
import { groupIn, PEOPLE } from './demand-store.ts';
import { numberIn, numbersIn, type Duck } from './duckdb-store.ts';
import type { Fact, Group, Unit } from './facts.ts';

interface Measure {
  /** SQL over `told`. */
  readonly of: string;
  readonly id: string;
  readonly unit: Unit;
  readonly where?: string;
}

/** A quantile stands on the orders beyond it: the 99th of a thousand is told by ten of them. */
export async function quantilesOf(
  duck: Duck,
  { of, id, unit, where = 'true' }: Measure,
  at: readonly number[],
): Promise<Fact[]> {
  const row = await duck.row(
    `select count(m) as n, avg(m) as mean, quantile_cont(m, [${at.join(', ')}]) as q from (select ${of} as m from told where ${where}) where m is not null`,
  );
  const n = numberIn(row, 'n');
  const values = numbersIn(row, 'q');
  return [
    { id: `${id}.mean`, unit, value: numberIn(row, 'mean'), count: n },
    ...at.map((share, place): Fact => {
      const beyond = Math.floor(n * Math.min(share, 1 - share));
      return { id: `${id}.p${Math.round(share * 100)}`, unit, value: values[place] ?? NaN, count: beyond };
    }),
  ];
}

/** Orders by where the measure falls between the edges; a bar is called by its lower edge. */
export async function barsOf(
  duck: Duck,
  { of, where = 'true' }: Pick<Measure, 'of' | 'where'>,
  edges: readonly number[],
): Promise<Group[]> {
  const cases = edges.map((edge, place) => `when m < ${edges[place + 1] ?? 1e300} then '${edge}'`);
  const rows = await duck.rows(`select case ${cases.join(' ')} end as key, min(m) as least, ${PEOPLE}
    from (select ${of} as m, buyer, seller from told where ${where}) where m is not null and m >= ${edges[0] ?? 0}
    group by key order by least`);
  return rows.map(groupIn);
}
