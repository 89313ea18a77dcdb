// Sales files as firms have them, written into a folder of the test's own.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const scratchFolder = (): string => mkdtempSync(join(tmpdir(), 'portolan-sales-test-'));

const HEAD = [
  'order_id',
  'customer_unique_id',
  'order_status',
  'order_purchase_timestamp',
  'order_delivered_customer_date',
  'price',
  'freight_value',
  'currency',
];

export type Cells = Record<(typeof HEAD)[number], string>;

/** Four weeks of eleven orders a day. `change` spoils rows, by their number from 0: they stand on the line two further. */
export function salesRows(change: Readonly<Record<number, Partial<Cells>>> = {}): string[][] {
  return Array.from({ length: 308 }, (_, at) => {
    const day = String(1 + Math.floor(at / 11)).padStart(2, '0');
    const row: Cells = {
      order_id: `o${at}`,
      customer_unique_id: `buyer ${at % 290}`,
      order_status: 'delivered',
      order_purchase_timestamp: `2024-03-${day} ${String(at % 24).padStart(2, '0')}:10:00`,
      order_delivered_customer_date: `2024-04-${day} 10:00:00`,
      price: `${5 + (at % 40)}.90`,
      freight_value: '3.20',
      currency: 'USD',
      ...change[at],
    };
    return HEAD.map((name) => row[name] ?? '');
  });
}

export const csvText = (
  rows: readonly (readonly string[])[],
  head: readonly string[] = HEAD,
  end = '\r\n',
): string => [head, ...rows].map((row) => row.join(',')).join(end) + end;

export function write(folder: string, content: string | Uint8Array, name = 'orders.csv'): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}
