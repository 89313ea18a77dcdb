// One table of sales out of all the files: an order a row, whatever its columns were called and wherever they stood.
import { textIn, type Duck } from './duckdb-store.ts';
import type { Imported } from './import-store.ts';

/** What is not in any file; a table always has all columns, so that every question can be asked of it. */
const NOTHING: Readonly<Record<string, string>> = {
  buyer: 'null::ubigint',
  seller: 'null::ubigint',
  product: 'null::ubigint',
  status: 'null::varchar',
  promised: 'null::timestamp',
  shipped: 'null::timestamp',
  delivered: 'null::timestamp',
  price: 'null::double',
  freight: 'null::double',
  weight: 'null::double',
  distance: 'null::double',
  quantity: 'null::double',
  payment: 'null::varchar',
  score: 'null::double',
  asked: 'null::timestamp',
  answered: 'null::timestamp',
  returned: 'false',
};

/** By the file that tells it best: what an order's items add up to comes before what the order itself says. */
const FROM_ITEMS: Readonly<Record<string, string>> = {
  seller: 'min(seller)',
  product: 'min(product)',
  price: `sum(price * quantity)`,
  freight: 'sum(freight)',
  weight: 'sum(weight * quantity)',
  distance: 'avg(distance)',
  quantity: 'sum(quantity)',
};

export interface Sales {
  /** Columns of which something is known. */
  readonly known: ReadonlySet<string>;
  /** The code that amounts are in, where the files say so. */
  readonly currency: string | undefined;
}

export async function mergeSales(duck: Duck, files: readonly Imported[]): Promise<Sales> {
  const fieldsOf = (kind: Imported['kind']): readonly string[] =>
    files.find((file) => file.kind === kind)?.fields ?? [];
  const [orders, items, payments, reviews] = [
    fieldsOf('orders'),
    fieldsOf('items'),
    fieldsOf('payments'),
    fieldsOf('reviews'),
  ];
  const source: Record<string, string> = { ...NOTHING };
  for (const field of orders) if (field in source) source[field] = `o.${field}`;
  const joins: string[] = [];
  if (items.length > 0) {
    await mergeItems(duck, items);
    joins.push('left join order_items i on i."order" = o."order"');
    for (const field of Object.keys(FROM_ITEMS))
      if (items.includes(field) || field === 'quantity') source[field] = `i.${field}`;
  }
  if (payments.length > 0) {
    // Who pays with two means is counted under the one that paid more.
    const largest = payments.includes('amount') ? 'arg_max(payment, amount)' : 'min(payment)';
    await duck.run(
      `create table order_payments as select "order", ${largest} as payment from payments group by "order"`,
    );
    joins.push('left join order_payments p on p."order" = o."order"');
    source['payment'] = 'p.payment';
  }
  if (reviews.length > 0) {
    const last = reviews.includes('answered') ? 'answered' : 'line';
    const kept = ['score', 'asked', 'answered'].filter((field) => reviews.includes(field));
    const columns = kept.map((field) => `arg_max(${field}, ${last}) as ${field}`);
    await duck.run(
      `create table order_reviews as select "order", ${columns.join(', ')} from reviews group by "order"`,
    );
    joins.push('left join order_reviews r on r."order" = o."order"');
    for (const field of kept) source[field] = `r.${field}`;
  }
  const currency = await currencyOf(duck, files);
  const columns = Object.entries(source).map(([field, from]) => `${from} as ${field}`);
  await duck.run('set preserve_insertion_order = false');
  await duck.run(
    `create table sales as select o.placed, ${columns.join(', ')} from orders o ${joins.join(' ')}`,
  );
  await soldGoods(duck, items, source);
  await addMeasures(duck);
  for (const table of [
    'orders',
    'items',
    'payments',
    'reviews',
    'order_items',
    'order_payments',
    'order_reviews',
  ])
    await duck.run(`drop table if exists ${table}`);
  const known = Object.entries(source).flatMap(([field, from]) => (from === NOTHING[field] ? [] : [field]));
  return { known: new Set(known), currency };
}

async function currencyOf(duck: Duck, files: readonly Imported[]): Promise<string | undefined> {
  const told = files.find(({ fields }) => fields.includes('currency'));
  if (!told) return undefined;
  const [row] = await duck.rows(
    `select upper(currency) as code from ${told.kind} where currency is not null group by code order by count(*) desc limit 1`,
  );
  return row && textIn(row, 'code');
}

async function mergeItems(duck: Duck, items: readonly string[]): Promise<void> {
  // A line of an order without a quantity is one unit.
  const quantity = items.includes('quantity') ? 'coalesce(quantity, 1)' : '1';
  const sums = Object.entries(FROM_ITEMS).flatMap(([field, sum]) =>
    items.includes(field) || field === 'quantity'
      ? [`${sum.replaceAll('quantity', quantity)} as ${field}`]
      : [],
  );
  await duck.run(
    `create table order_items as select "order", ${sums.join(', ')} from items group by "order"`,
  );
}

/** Who sold what, line by line: an order may hold goods of several sellers. */
async function soldGoods(
  duck: Duck,
  items: readonly string[],
  source: Readonly<Record<string, string>>,
): Promise<void> {
  const own = items.includes('product') || items.includes('seller');
  const field = (name: string): string => (items.includes(name) ? name : (NOTHING[name] ?? 'null'));
  const quantity = items.includes('quantity') ? 'coalesce(quantity, 1)' : '1';
  const lines = `select ${field('seller')} as seller, ${field('product')} as product, ${quantity} as units,
    ${field('price')} as unit_price from items`;
  const wholes = `select seller, product, coalesce(quantity, 1) as units, price / coalesce(quantity, 1) as unit_price from sales`;
  await duck.run(`create table goods as ${own && source['price'] !== undefined ? lines : wholes}`);
}

/** A promise that names a day holds until its end; a time of midnight is a day without one. */
const DUE = `(case when promised = date_trunc('day', promised) then promised + interval 1 day else promised end)`;

/** What nearly every question needs, worked out once. */
async function addMeasures(duck: Duck): Promise<void> {
  const day = 86_400;
  // A condition beside a logarithm does not keep it from being taken.
  await duck.run('create or replace macro log_of(x) as case when x > 0 then ln(x) end');
  const days = (from: string, to: string): string => `(epoch(${to}) - epoch(${from})) / ${day}`;
  await duck.run(`create or replace view told as select *,
    case when delivered is not null and coalesce(status, 'delivered') <> 'cancelled' then greatest(${days('placed', 'delivered')}, 0.01) end as days,
    case when shipped >= placed then ${days('placed', 'shipped')} end as handling,
    case when delivered > shipped then ${days('shipped', 'delivered')} end as transit,
    case when delivered is not null and promised is not null then greatest(${days(DUE, 'delivered')}, 0) end as days_late,
    case when promised is not null then ${days('placed', DUE)} end as days_promised,
    coalesce(status = 'cancelled', false) as cancelled
    from sales`);
}
