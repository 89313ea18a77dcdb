// How unevenly sales fall on sellers, products and buyers.
import { numberIn, type Duck } from './duckdb-store.ts';
import type { Fact } from './facts.ts';

/** 0 where the files name none. */
export const sellersIn = async (duck: Duck): Promise<number> =>
  numberIn(await duck.row('select count(distinct seller) as n from goods'), 'n');

async function concentrationOf(duck: Duck, of: 'seller' | 'product'): Promise<Fact[]> {
  const row =
    await duck.row(`with each as (select count(*)::double as n from goods where ${of} is not null group by ${of}),
    ranked as (select n, row_number() over (order by n desc) as place, count(*) over () as members, sum(n) over () as total from each)
    select max(members) as members, max(total) as total,
      1 - 2 * sum(n * (place - 0.5)) / (max(total) * max(members)) as above, sum(n) filter (place <= members * 0.01) as top1,
      sum(n) filter (place <= members * 0.1) as top10, count(*) filter (n = 1) as once from ranked`);
  const members = numberIn(row, 'members');
  const total = numberIn(row, 'total');
  const top = (part: number, name: string): Fact => ({
    id: `${of}s.${name}`,
    unit: 'share',
    value: numberIn(row, name) / total,
    count: Math.floor(members * part),
  });
  return [
    { id: `${of}s.count`, unit: 'count', value: members, count: members },
    { id: `${of}s.gini`, unit: 'ratio', value: numberIn(row, 'above'), count: members },
    top(0.01, 'top1'),
    top(0.1, 'top10'),
    {
      id: `${of}s.soldOnce`,
      unit: 'share',
      value: numberIn(row, 'once') / members,
      count: numberIn(row, 'once'),
    },
  ];
}

async function repeatFacts(duck: Duck): Promise<Fact[]> {
  const row = await duck.row(`select count(*) as buyers, avg(n) as mean, count(*) filter (n > 1) as again
    from (select count(*) as n from sales where buyer is not null group by buyer)`);
  const gap = await duck.row(`select count(g) as n, median(g) as middle from (
    select (epoch(placed) - epoch(lag(placed) over (partition by buyer order by placed))) / 86400 as g
    from sales where buyer in (select buyer from sales where buyer is not null group by buyer having count(*) > 1))`);
  const buyers = numberIn(row, 'buyers');
  const again = numberIn(row, 'again');
  return [
    { id: 'buyers.count', unit: 'count', value: buyers, count: buyers },
    { id: 'buyers.repeatShare', unit: 'share', value: again / buyers, count: again || buyers },
    { id: 'buyers.orders', unit: 'ratio', value: numberIn(row, 'mean'), count: buyers },
    {
      id: 'buyers.daysBetween',
      unit: 'days',
      value: numberIn(gap, 'middle'),
      count: Math.floor(numberIn(gap, 'n') / 2),
    },
  ];
}

export async function concentrationFacts(duck: Duck, known: ReadonlySet<string>): Promise<Fact[]> {
  return [
    ...(known.has('seller') ? await concentrationOf(duck, 'seller') : []),
    ...(known.has('product') ? await concentrationOf(duck, 'product') : []),
    ...(known.has('buyer') ? await repeatFacts(duck) : []),
  ];
}
