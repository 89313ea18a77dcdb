// What is wrong with the rows of the files: every kind once, counted, with its first lines.
import { numberIn, textIn, type Duck, type Row } from './duckdb-store.ts';
import { linesIn, type Imported } from './import-store.ts';
import { columnsOf, FATES, type ColumnKind, type FileKind } from './sales-columns.ts';
import { ofFile, type SalesFault } from './sales-faults.ts';

/** Fewer orders or days are no market: whatever was fitted to them would be chance. */
const FEWEST = { orders: 100, days: 14 };

export async function faultsOfRows(duck: Duck, files: readonly Imported[]): Promise<SalesFault[]> {
  const faults: SalesFault[] = [];
  for (const file of files) {
    if (file.rows === 0) {
      faults.push(ofFile(file.kind, 'no-rows'));
      continue;
    }
    faults.push(...(await unreadCells(duck, file)), ...(await ownFaults(duck, file)));
    if (file.kind === 'orders') faults.push(...(await faultsOfTimes(duck, file)));
    else faults.push(...(await strangers(duck, file.kind)));
  }
  const currencies = await mixedCurrencies(duck, files);
  if (currencies) faults.push(currencies);
  if (faults.length === 0) faults.push(...(await tooFew(duck)));
  return faults;
}

interface Test {
  readonly code: SalesFault['code'];
  readonly values: SalesFault['values'];
  /** A condition on a row. */
  readonly is: string;
}

async function tested(duck: Duck, kind: FileKind, tests: readonly Test[]): Promise<SalesFault[]> {
  if (tests.length === 0) return [];
  const columns = tests.map(
    ({ is }, at) => `count(*) filter (${is}) as n${at}, min(line, 3) filter (${is}) as l${at}`,
  );
  const row = await duck.row(`select ${columns.join(', ')} from ${kind}`);
  return tests.flatMap(({ code, values }, at) => {
    const count = numberIn(row, `n${at}`);
    return count > 0 ? [{ file: kind, code, count, lines: linesIn({ lines: row[`l${at}`] }), values }] : [];
  });
}

const CODES: Readonly<Partial<Record<ColumnKind, SalesFault['code']>>> = {
  time: 'impossible-date',
  amount: 'not-a-number',
  count: 'not-a-number',
  score: 'impossible-score',
  word: 'unknown-status',
};

/** Cells that hold something that is none of what the column should tell. */
function unreadCells(duck: Duck, { kind, fields }: Imported): Promise<SalesFault[]> {
  const tests = fields.flatMap((field): Test[] => {
    const { kind: column = 'word' } = columnsOf(kind)[field] ?? {};
    const values = { column: field, known: FATES.join(', ') };
    if (column === 'id') return field === 'order' ? [{ code: 'no-id', values, is: 'no_order' }] : [];
    if (column === 'answer' || (column === 'word' && field !== 'status')) return [];
    const negative: Test = { code: 'negative', values, is: `${field} < 0` };
    return [
      { code: CODES[column] ?? 'not-a-number', values, is: `bad_${field}` },
      ...(column === 'amount' ? [negative] : []),
    ];
  });
  return tested(duck, kind, tests);
}

/** A needed cell without anything in it, and an order that stands in the file twice. */
async function ownFaults(duck: Duck, { kind }: Imported): Promise<SalesFault[]> {
  if (kind !== 'orders') return [];
  const missing = await tested(duck, kind, [
    { code: 'no-date', values: { column: 'placed' }, is: 'placed is null and not bad_placed' },
  ]);
  const row = await duck.row(`select count(*) as n, min(line, 3) as lines from (
    select max(line) as line from orders where not no_order group by "order" having count(*) > 1)`);
  const count = numberIn(row, 'n');
  return count === 0
    ? missing
    : [
        ...missing,
        { file: kind, code: 'duplicate-id', count, lines: linesIn(row), values: { column: 'order' } },
      ];
}

/** A time of day of its own says more than a date: two of one date contradict each other only when both have one. */
const before = (early: string, late: string): string =>
  `(${early} < ${late} and (${early}::date < ${late}::date or ${early} <> date_trunc('day', ${early})))`;

function faultsOfTimes(duck: Duck, { fields }: Imported): Promise<SalesFault[]> {
  const late = (['shipped', 'delivered', 'promised', 'answered'] as const).filter((field) =>
    fields.includes(field),
  );
  return tested(
    duck,
    'orders',
    late.map((field) => ({
      code: `${field}-before-placed` as const,
      values: {},
      is: before(field, 'placed'),
    })),
  );
}

/** Rows of orders that the orders file does not know. */
async function strangers(duck: Duck, kind: FileKind): Promise<SalesFault[]> {
  const row = await duck.row(`select count(*) as n, min(line, 3) as lines from ${kind} f
    where not no_order and not exists (from orders o where o."order" = f."order")`);
  const count = numberIn(row, 'n');
  return count === 0 ? [] : [{ file: kind, code: 'unknown-order', count, lines: linesIn(row), values: {} }];
}

/** One scenario has one market: figures of several currencies cannot be added up. */
async function mixedCurrencies(duck: Duck, files: readonly Imported[]): Promise<SalesFault | undefined> {
  const parts = files.flatMap(({ kind, fields }) =>
    fields.flatMap((field) => {
      if (field === 'currency')
        return [`select '${kind}' as file, upper(currency) as mark, line from ${kind}`];
      const isAmount = columnsOf(kind)[field]?.kind === 'amount' && !['weight', 'distance'].includes(field);
      return isAmount ? [`select '${kind}' as file, mark_${field} as mark, line from ${kind}`] : [];
    }),
  );
  if (parts.length === 0) return undefined;
  const rows = await duck.rows(`select file, mark, count(*) as n, min(line) as line
    from (${parts.join(' union all ')}) where mark is not null group by file, mark order by n desc, mark, file`);
  // A sign and a code may both stand for one currency, so signs are compared with signs and codes with codes.
  const isCode = (row: Row) => /^[A-Z]{3}$/.test(textIn(row, 'mark'));
  const mixed = [rows.filter(isCode), rows.filter((row) => !isCode(row))].find(
    (alike) => new Set(alike.map((row) => textIn(row, 'mark'))).size > 1,
  );
  const [most, ...others] = mixed ?? [];
  const strange = others.filter((row) => textIn(row, 'mark') !== textIn(most ?? {}, 'mark'));
  if (!most || strange.length === 0) return undefined;
  return {
    file: textIn(strange[0] ?? {}, 'file') as FileKind,
    code: 'mixed-currencies',
    count: strange.reduce((sum, row) => sum + numberIn(row, 'n'), 0),
    lines: strange.slice(0, 3).map((row) => numberIn(row, 'line')),
    values: { found: [...new Set((mixed ?? []).map((row) => textIn(row, 'mark')))].slice(0, 8).join(', ') },
  };
}

async function tooFew(duck: Duck): Promise<SalesFault[]> {
  const row = await duck.row(
    `select count(*) as orders, coalesce(date_diff('day', min(placed), max(placed)) + 1, 0) as days from orders`,
  );
  const [orders, days] = [numberIn(row, 'orders'), numberIn(row, 'days')];
  if (orders >= FEWEST.orders && days >= FEWEST.days) return [];
  return [
    ofFile('orders', 'too-few', { orders, days, fewestOrders: FEWEST.orders, fewestDays: FEWEST.days }),
  ];
}
