import { expect, test } from 'vitest';
import type { Crowd } from '../scenario/crowd.ts';
import { littleCrowd } from '../testing/little-crowd.ts';
import { crowdedOf } from './town.ts';

const sellersOf = (crowd: Partial<Crowd>) => {
  const town = crowdedOf(littleCrowd({ sellers: 3000, ...crowd }), 5, 0);
  if (!town) throw new Error('the little crowd has gone');
  return town.sellers;
};

/** Standard deviation of a column among the sellers of a size. */
function apart(column: Float64Array, size: Float64Array, isWanted: (size: number) => boolean): number {
  const own = Array.from(column).filter((_, seller) => isWanted(size[seller] ?? 0));
  const mean = own.reduce((sum, each) => sum + each, 0) / own.length;
  return Math.sqrt(own.reduce((sum, each) => sum + (each - mean) ** 2, 0) / own.length);
}

test('large sellers pack alike and sell alike good things, where size steadies', () => {
  const { slowness, quality, size } = sellersOf({ steadier: 0.8 });

  for (const column of [slowness, quality])
    expect(apart(column, size, (each) => each > 1.2)).toBeLessThan(
      0.5 * apart(column, size, (each) => each < 0),
    );
});

test('where it does not, a seller’s size tells nothing of its pace', () => {
  const { slowness, size } = sellersOf({});

  expect(apart(slowness, size, (each) => each > 1.2)).toBeGreaterThan(0.85);
});
