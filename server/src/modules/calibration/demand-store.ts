// When people buy: orders by day, by hour, and how many go into one basket.
import type { DayCount } from './demand-profile.ts';
import { numberIn, textIn, type Duck, type Row } from './duckdb-store.ts';
import type { Group } from './facts.ts';

/** People behind a group; where the files name none, every order counts as somebody. */
export const PEOPLE = `count(*) as orders,
  case when count(buyer) = 0 then count(*) else count(distinct buyer) end as buyers, count(distinct seller) as sellers`;

export const groupIn = (row: Row): Group => ({
  key: textIn(row, 'key'),
  orders: numberIn(row, 'orders'),
  buyers: numberIn(row, 'buyers'),
  ...(numberIn(row, 'sellers') > 0 ? { sellers: numberIn(row, 'sellers') } : {}),
});

export async function ordersByDay(duck: Duck): Promise<DayCount[]> {
  const rows = await duck.rows(
    `select epoch(date_trunc('day', placed)) / 86400 as day, ${PEOPLE} from sales group by day order by day`,
  );
  return rows.map((row) => ({
    day: numberIn(row, 'day'),
    orders: numberIn(row, 'orders'),
    buyers: numberIn(row, 'buyers'),
    sellers: numberIn(row, 'sellers'),
  }));
}

/** Empty when the files know days only. */
export async function ordersByHour(duck: Duck): Promise<Group[]> {
  const { n } = await duck.row(`select count(*) as n from sales where placed <> date_trunc('day', placed)`);
  if (n === 0) return [];
  const rows = await duck.rows(
    `select hour(placed)::varchar as key, ${PEOPLE} from sales group by hour(placed) order by hour(placed)`,
  );
  return rows.map(groupIn);
}

/** Monday is 1. */
export async function ordersByWeekday(duck: Duck): Promise<Group[]> {
  const rows = await duck.rows(
    `select isodow(placed)::varchar as key, ${PEOPLE} from sales group by key order by key`,
  );
  return rows.map(groupIn);
}

/** Keys are `2026-09`. */
export async function ordersByMonth(duck: Duck): Promise<Group[]> {
  const rows = await duck.rows(
    `select strftime(placed, '%Y-%m') as key, ${PEOPLE} from sales group by key order by key`,
  );
  return rows.map(groupIn);
}

/** Units of an order: 1, 2, 3 and 4 or more. */
export async function ordersByUnits(duck: Duck): Promise<Group[]> {
  const rows = await duck.rows(
    `select least(quantity, 4)::integer::varchar as key, ${PEOPLE} from sales where quantity is not null group by key order by key`,
  );
  return rows.map(groupIn);
}

/** Orders by a column of words. */
export async function ordersBy(duck: Duck, column: 'payment' | 'status'): Promise<Group[]> {
  const rows = await duck.rows(
    `select ${column} as key, ${PEOPLE} from sales where ${column} is not null group by ${column}`,
  );
  return rows.map(groupIn);
}
