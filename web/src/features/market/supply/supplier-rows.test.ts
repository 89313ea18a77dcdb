import { expect, test } from 'vitest';
import { littleSight } from '../../../testing/little-company.ts';
import { supplierRows } from './supplier-rows.ts';

const both = (text: string) => ({ zh: text, en: text });
const supplier = { id: 'hengda', name: both('Hengda'), city: both('Baigou'), claimedQuality: 0.8 };
const catalogue = {
  ...littleSight().catalogue,
  suppliers: [supplier],
  offers: ['bag', 'belt'].map((product) => ({
    supplier: 'hengda',
    product,
    minimum: 50,
    breaks: [{ from: 50, price: 1500 }],
    leadDays: { min: 5, max: 9 },
  })),
};

test('a supplier is weighed by its room, its prices and the newest sample', () => {
  const sample = (measured: number, on: number) => ({
    supplier: 'hengda',
    product: 'bag',
    orderedOn: on - 3,
    comesOn: on,
    finding: { on, measured, error: 0.05, attributes: [] },
  });

  const [row] = supplierRows(
    littleSight({
      catalogue,
      suppliers: [{ supplier: 'hengda', room: [120, 400, 500], priceRatio: 1.02 }],
      samples: [
        sample(0.7, 9),
        sample(0.62, 15),
        { supplier: 'hengda', product: 'bag', orderedOn: 19, comesOn: 22 },
      ],
    }),
  );

  expect(row).toMatchObject({ offers: 2, roomNow: 120, roomLater: 900 });
  expect(row?.moved).toBeCloseTo(0.02);
  expect(row?.sample?.finding?.measured).toBe(0.62);
});

test('a supplier without limits has no room to show', () => {
  const [row] = supplierRows(
    littleSight({ catalogue, suppliers: [{ supplier: 'hengda', room: [], priceRatio: 1 }] }),
  );

  expect(row).toMatchObject({ roomNow: undefined, roomLater: undefined, moved: 0, sample: undefined });
});
