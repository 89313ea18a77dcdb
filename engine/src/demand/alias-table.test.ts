import { expect, test } from 'vitest';
import fc from 'fast-check';
import { aliasTable } from './alias-table.ts';

test('every entry is picked by its weight, whatever the weights', () => {
  const weights = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(
      weights.filter((list) => list.some((weight) => weight > 1e-6)),
      (list) => {
        const { share, other } = aliasTable(list);
        const picked = new Float64Array(list.length);
        list.forEach((_, column) => {
          picked[column] = (picked[column] ?? 0) + (share[column] ?? 0) / list.length;
          const alias = other[column] ?? 0;
          picked[alias] = (picked[alias] ?? 0) + (1 - (share[column] ?? 0)) / list.length;
        });
        const total = list.reduce((sum, weight) => sum + weight, 0);
        list.forEach((weight, place) => expect(picked[place]).toBeCloseTo(weight / total, 9));
      },
    ),
  );
});

test('entries without any weight are all alike', () => {
  expect([...aliasTable([0, 0, 0]).share]).toEqual([1, 1, 1]);
});
