// What is paid: for the goods, for their way, and by what means.
import { numberIn, type Duck } from './duckdb-store.ts';
import type { Fact } from './facts.ts';
import { quantilesOf } from './quantile-store.ts';

export async function priceFacts(duck: Duck): Promise<Fact[]> {
  const value = await quantilesOf(
    duck,
    { of: 'price', id: 'order.value', unit: 'money' },
    [0.1, 0.5, 0.9, 0.99],
  );
  const units =
    await duck.row(`select count(*) as n, stddev_samp(log_of(unit_price)) as spread, avg(log_of(unit_price)) as middle,
      count(*) filter (ends = 90) as n90, count(*) filter (ends = 99) as n99, count(*) filter (ends = 0) as n0,
      count(*) filter (ends = 50) as n50
    from (select unit_price, (round(unit_price * 100)::bigint % 100) as ends from goods where unit_price > 0)`);
  const n = numberIn(units, 'n');
  const ending = (cents: string): Fact => ({
    id: `price.ending.${cents}`,
    unit: 'share',
    value: numberIn(units, `n${Number(cents)}`) / n,
    count: numberIn(units, `n${Number(cents)}`),
  });
  const within = await duck.row(`select count(*) as products, median(spread) as spread from (
    select stddev_samp(log_of(unit_price)) as spread from goods where unit_price > 0 and product is not null
    group by product having count(*) >= 5)`);
  return [
    ...value,
    { id: 'price.logMean', unit: 'ratio', value: numberIn(units, 'middle'), count: n },
    { id: 'price.logSpread', unit: 'ratio', value: numberIn(units, 'spread'), count: n },
    {
      id: 'price.withinProduct',
      unit: 'ratio',
      value: numberIn(within, 'spread'),
      count: numberIn(within, 'products'),
    },
    ...['90', '99', '00', '50'].map(ending),
  ];
}

export async function freightFacts(duck: Duck): Promise<Fact[]> {
  const ratio = await quantilesOf(
    duck,
    {
      of: 'freight / price',
      id: 'freight.toPrice',
      unit: 'ratio',
      where: 'price > 0 and freight is not null',
    },
    [0.1, 0.5, 0.9],
  );
  const amount = await quantilesOf(duck, { of: 'freight', id: 'freight.amount', unit: 'money' }, [0.5, 0.9]);
  const row = await duck.row(`select count(*) filter (freight = 0) as free, count(freight) as n,
      count(*) filter (freight > 0 and price > 0) as both, corr(log_of(freight), log_of(price)) filter (freight > 0 and price > 0) as with_price,
      regr_slope(log_of(freight), log_of(price)) filter (freight > 0 and price > 0) as slope,
      count(*) filter (freight > 0 and weight > 0) as weighed, corr(log_of(freight), log_of(1 + weight / 1000)) filter (freight > 0 and weight > 0) as with_weight
    from told`);
  return [
    ...ratio,
    ...amount,
    {
      id: 'freight.freeShare',
      unit: 'share',
      value: numberIn(row, 'free') / numberIn(row, 'n'),
      count: numberIn(row, 'n'),
    },
    { id: 'freight.perLogPrice', unit: 'ratio', value: numberIn(row, 'slope'), count: numberIn(row, 'both') },
    {
      id: 'freight.priceCorrelation',
      unit: 'ratio',
      value: numberIn(row, 'with_price'),
      count: numberIn(row, 'both'),
    },
    {
      id: 'freight.weightCorrelation',
      unit: 'ratio',
      value: numberIn(row, 'with_weight'),
      count: numberIn(row, 'weighed'),
    },
  ];
}

/** Of the logs of grams, and how they go with the price; the mean distance. */
export interface Burden {
  readonly count: number;
  readonly mean: number;
  readonly spread: number;
  readonly withPrice: number;
  readonly kilometres: number;
}

export async function burdenOf(duck: Duck): Promise<Burden> {
  const row =
    await duck.row(`select count(log_of(weight)) as n, avg(log_of(weight)) as mean, stddev_samp(log_of(weight)) as spread,
      corr(log_of(weight), log_of(price)) as with_price, avg(distance) as km from told`);
  return {
    count: numberIn(row, 'n'),
    mean: numberIn(row, 'mean'),
    spread: numberIn(row, 'spread'),
    withPrice: numberIn(row, 'with_price'),
    kilometres: numberIn(row, 'km'),
  };
}

/** Sums of products of `1, ln(1+kg), ln(1+km/100), ln price` and of each with ln freight: all that least squares ask. */
export interface FreightMoments {
  readonly terms: readonly ('weight' | 'distance' | 'price')[];
  readonly count: number;
  readonly products: readonly (readonly number[])[];
  readonly withFreight: readonly number[];
  readonly freightSquared: number;
}

const TERMS = {
  weight: 'log_of(1 + weight / 1000)',
  distance: 'log_of(1 + distance / 100)',
  price: 'log_of(price)',
} as const;

export async function freightMoments(duck: Duck, known: ReadonlySet<string>): Promise<FreightMoments> {
  const physical = (['weight', 'distance'] as const).filter((term) => known.has(term));
  // The price stands in for weight and distance where nothing is known of these.
  const terms = physical.length > 0 ? physical : (['price'] as const);
  const columns = ['1.0', ...terms.map((term) => TERMS[term])];
  const pair = (a: string, b: string) => `coalesce(sum(${a} * ${b}), 0)`;
  const cells = columns.flatMap((a, i) => columns.map((b, j) => `${pair(a, b)} as p${i}_${j}`));
  const withFreight = columns.map((a, i) => `${pair(a, 'log_of(freight)')} as y${i}`);
  const row =
    await duck.row(`select count(*) as n, ${[...cells, ...withFreight].join(', ')}, ${pair('log_of(freight)', 'log_of(freight)')} as yy
    from told where freight > 0 and coalesce(quantity, 1) = 1 and ${terms.map((term) => `${term} > 0`).join(' and ')}`);
  return {
    terms,
    count: numberIn(row, 'n'),
    products: columns.map((_, i) => columns.map((__, j) => numberIn(row, `p${i}_${j}`))),
    withFreight: columns.map((_, i) => numberIn(row, `y${i}`)),
    freightSquared: numberIn(row, 'yy'),
  };
}
