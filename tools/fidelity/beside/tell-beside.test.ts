import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONTENT } from '../../../engine/files/index.ts';
import { readTargets } from '../targets.ts';
import { tellBeside } from './tell-beside.ts';

const HEAD =
  'order,buyer,company,country,channel,lane,product,quantity,currency,placed,promised,shipped,delivered,price,freight,duty,tax,payment,status,review_score,review_day,returned';

interface Order {
  readonly buyer?: number;
  readonly seller?: string;
  readonly product?: string;
  readonly units?: number;
  readonly placed?: number;
  readonly promised?: number;
  readonly shipped?: number;
  readonly delivered?: number;
  readonly reviewed?: number;
  readonly price?: number;
  readonly payment?: string;
}

const line = (order: Order, id: number): string => {
  const {
    buyer = id,
    seller = 'seller-1',
    product = 'toys-1-1',
    units = 1,
    placed = 0.5,
    promised = 20.9896,
  } = order;
  const { shipped = '', delivered = '', reviewed = '', price = 100, payment = 'card' } = order;
  return `${id},${buyer},${seller},BR,praca,correio,${product},${units},BRL,${placed},${promised},${shipped},${delivered},${price},20,0,0,${payment},paid,,${reviewed},false`;
};

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'portolan-beside-'))));
afterAll(() => rmSync(folder, { recursive: true }));

/** The first day of the world is a Monday. */
function told(orders: readonly Order[]): Record<string, number> {
  const file = join(folder, 'orders.csv');
  writeFileSync(file, `${[HEAD, ...orders.map(line)].join('\r\n')}\r\n`);
  return tellBeside(file, '2018-03-05');
}

test('days of the week and hours are those of the calendar', () => {
  const figures = told([
    { shipped: 0.4, delivered: 5.6, promised: 12.9896 },
    { shipped: 5.4, delivered: 7.95, promised: 11.9896, reviewed: 9.1 },
  ]);

  expect(figures['calendar.shipped.monday']).toBe(0.5);
  expect(figures['calendar.shipped.weekend']).toBe(0.5);
  expect(figures['calendar.delivered.saturday']).toBe(0.5);
  expect(figures['calendar.delivered.monday']).toBe(0.5);
  expect(figures['calendar.delivered.night']).toBe(0.5);
  expect(figures['calendar.promised.weekend']).toBe(0.5);
  expect(figures['calendar.answered.night']).toBe(1);
});

test('a page has one price when each unit of it cost the same', () => {
  const figures = told([
    { product: 'toys-1-1', price: 10 },
    { product: 'toys-1-1', price: 20, units: 2 },
    { product: 'toys-1-2', price: 10 },
    { product: 'toys-1-2', price: 30 },
  ]);

  expect(figures['products.onePrice']).toBe(0.5);
  expect(figures['products.farPrices']).toBe(0.5);
  expect(figures['products.upTo2']).toBe(0.5);
});

test('who comes again is told by the first two orders, whatever their place in the file', () => {
  const figures = told([
    { buyer: 7, placed: 30, product: 'pet-2-1' },
    { buyer: 7, placed: 20, product: 'toys-1-1' },
    { buyer: 7, placed: 90, product: 'toys-1-1' },
    { buyer: 8, placed: 20 },
    { buyer: 8, placed: 20.5 },
    { buyer: 9 },
  ]);

  expect(figures['buyers.again.withinDay']).toBe(0.5);
  expect(figures['buyers.again.p75']).toBe(10);
  expect(figures['buyers.again.elsewhere']).toBe(0.5);
});

test('who comes on the promised day is late by the midnight count', () => {
  const figures = told([
    { promised: 10.9896, delivered: 10.5 },
    { promised: 10.9896, delivered: 9.9 },
    { promised: 10.9896 },
  ]);

  expect(figures['late.byMidnight']).toBe(0.5);
  expect(figures['late.byMidnight.days']).toBe(0.5);
  expect(figures['late.month.2018.03']).toBe(0.5);
});

test('orders are worth goods and freight, by the means that paid them', () => {
  const figures = told([{ price: 80 }, { price: 30, payment: 'voucher' }]);

  expect(figures['payment.value.card']).toBe(100);
  expect(figures['payment.value.voucher']).toBe(50);
});

test('all that has a source of its own is measured', () => {
  const figures = told([{ delivered: 5, shipped: 1, reviewed: 8 }]);

  const sourced = readTargets(CONTENT).more.filter(({ source }) => source);
  expect(sourced.length).toBeGreaterThan(20);
  // Means of payment that nobody used here, and what only a market that is played again tells.
  const others = ['payment.value.slip', 'payment.value.debit', 'payment.value.voucher', 'response.perStar'];
  for (const { id } of sourced) expect([id, id in figures || others.includes(id)]).toEqual([id, true]);
});
