import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readColumnMap } from './column-map.ts';
import { openOrders, type SalesFiles } from './open-orders.ts';
import { FaultySales, type SalesFault } from './sales-faults.ts';
import { csvText, salesRows, scratchFolder, write } from './testing/sales-files.ts';

let folder: string;
beforeAll(() => {
  folder = scratchFolder();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function faultsOf(files: SalesFiles): Promise<readonly SalesFault[]> {
  try {
    await openOrders(files);
  } catch (error) {
    if (error instanceof FaultySales) return error.faults;
    throw error;
  }
  return [];
}

const ordersWith = (change: Parameters<typeof salesRows>[0]) => ({
  orders: write(folder, csvText(salesRows(change))),
});

test('every kind of fault is told once, with how often it occurs and on which lines first', async () => {
  const faults = await faultsOf(
    ordersWith({
      3: { order_purchase_timestamp: '2024-02-30 10:00:00' },
      4: { order_purchase_timestamp: 'yesterday' },
      9: { price: '-4.00' },
      11: { freight_value: 'cheap' },
      20: { order_id: 'o3' },
      30: { order_status: 'gone' },
      40: { order_delivered_customer_date: '2024-01-01 00:00:00' },
      50: { currency: 'EUR' },
      60: { order_purchase_timestamp: '' },
      61: { order_id: '' },
    }),
  );

  expect(faults.map(({ code, count, lines }) => [code, count, lines])).toEqual(
    expect.arrayContaining([
      ['impossible-date', 2, [5, 6]],
      ['negative', 1, [11]],
      ['not-a-number', 1, [13]],
      ['duplicate-id', 1, [22]],
      ['unknown-status', 1, [32]],
      ['delivered-before-placed', 1, [42]],
      ['mixed-currencies', 1, [52]],
      ['no-date', 1, [62]],
      ['no-id', 1, [63]],
    ]),
  );
  expect(faults).toHaveLength(9);
});

test('lines are counted as an editor counts them, whatever a quoted cell holds', async () => {
  const rows = salesRows({ 1: { customer_unique_id: '"two\nlines"' }, 8: { price: '-1' } });

  const faults = await faultsOf({ orders: write(folder, csvText(rows, undefined, '\n')) });

  expect(faults).toEqual([expect.objectContaining({ code: 'negative', lines: [11] })]);
});

test('a row that does not fit the head is told by its line', async () => {
  const rows = salesRows().map((row, at) => (at === 7 ? row.slice(0, 4) : at === 8 ? [...row, 'more'] : row));

  const faults = await faultsOf({ orders: write(folder, csvText(rows)) });

  expect(faults.map(({ code, count, lines }) => [code, count, lines])).toEqual([
    ['broken-row', 1, [9]],
    ['broken-row', 1, [10]],
  ]);
});

test('what is no table of sales is told as what it is', async () => {
  const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]);
  const codesOf = async (content: string | Uint8Array) =>
    (await faultsOf({ orders: write(folder, content) })).map(({ code }) => code);

  expect(await codesOf('')).toEqual(['empty']);
  expect(await codesOf(picture)).toEqual(['not-csv']);
  expect(await codesOf('a letter\nto a friend\n')).toEqual(['missing-column', 'missing-column']);
  expect(await codesOf(csvText([]))).toEqual(['no-rows']);
  expect(await codesOf(csvText(salesRows().slice(0, 60)))).toEqual(['too-few']);
  expect(await codesOf(Uint8Array.from([...Buffer.from('order_id,placed\n'), 0x81, 0x0a]))).toEqual([
    'unknown-encoding',
  ]);
});

test('a column that is missing is told with the head that was found, and a map can name it', async () => {
  const head = csvText(salesRows())
    .split('\r\n', 1)[0]
    ?.replace('order_purchase_timestamp', 'bought')
    .split(',');
  const orders = write(folder, csvText(salesRows(), head));

  expect(await faultsOf({ orders })).toEqual([
    expect.objectContaining({
      code: 'missing-column',
      values: expect.objectContaining({ column: 'placed' }),
    }),
  ]);

  const { map } = readColumnMap({ columns: { orders: { placed: 'Bought' } } });
  expect((await openOrders({ orders }, { map })).orders).toBe(308);
});

test('files in the encodings of spreadsheets say the same, with headings in Chinese too', async () => {
  const head = ['订单号', '会员名', '订单状态', '下单时间', '签收时间', '商品金额', '运费', '币种'];
  const rows = salesRows().map((row) => row.with(2, '已完成'));
  const text = csvText(rows, head);
  // The heading row and the status are all that is not ASCII; GB18030 of these is written out.
  const chinese = Buffer.concat([
    gb18030(head.join(',')),
    ...rows.flatMap((row) => [CRLF, gb18030(row.join(','))]),
    CRLF,
  ]);
  const contents = [
    text,
    `\uFEFF${text}`,
    Buffer.from(`\uFEFF${text}`, 'utf16le'),
    chinese,
    text.replace('\r\n', '\n'),
  ];

  const read = [];
  for (const content of contents) read.push(await openOrders({ orders: write(folder, content) }));

  expect(read.map(({ orders }) => orders)).toEqual(contents.map(() => 308));
  expect(new Set(read.map(({ facts }) => JSON.stringify(facts))).size).toBe(1);
});

test('rows of other files that belong to no order are told', async () => {
  const { orders } = ordersWith({});
  const payments = write(
    folder,
    'order_id,payment_type,payment_value\no1,card,9.10\nnobody,card,4\n',
    'payments.csv',
  );

  expect(await faultsOf({ orders, payments })).toEqual([
    expect.objectContaining({ file: 'payments', code: 'unknown-order', count: 1, lines: [3] }),
  ]);
});

const CRLF = Buffer.from('\r\n');

/** Written by reading the decoder backwards: Node encodes no GB18030. */
function gb18030(text: string): Buffer {
  return Buffer.concat(Array.from(text, (sign) => (sign < '\u0080' ? Buffer.from(sign) : pairOf(sign))));
}

const pairs = new Map<string, Buffer>();
function pairOf(sign: string): Buffer {
  if (pairs.size === 0) {
    const decoder = new TextDecoder('gb18030');
    for (let high = 0x81; high <= 0xfe; high++)
      for (let low = 0x40; low <= 0xfe; low++) {
        const pair = Buffer.from([high, low]);
        pairs.set(decoder.decode(pair), pair);
      }
  }
  const pair = pairs.get(sign);
  if (!pair) throw new Error(`${sign} has no pair of bytes`);
  return pair;
}
