import { expect, test } from 'vitest';
import { checkDecision } from './decisions/catalogue.ts';
import { hashWorld } from './hash.ts';
import { morningOf, possibleInTurn } from './morning.ts';
import { decided, littleWorld } from './testing/little-world.ts';
import type { World } from './world.ts';

/** Goods for this share of what a team begins with. */
function orderFor(world: World, share: number) {
  const offer = world.scenario.goods.supply[0];
  const units = Math.floor((world.scenario.seats.startingCash * share) / (offer?.breaks.at(-1)?.price ?? 1));
  return {
    kind: 'order-goods' as const,
    supplier: offer?.supplier ?? '',
    product: offer?.product ?? '',
    units,
  };
}

test('money promised to one supplier is not there for another', () => {
  const world = littleWorld();
  const hash = hashWorld(world);
  const order = orderFor(world, 0.6);

  const morning = morningOf(world, decided(world, [order]));

  expect(checkDecision(world, 'team-1', order)).toEqual([]);
  expect(checkDecision(morning, 'team-1', order)).not.toEqual([]);
  expect(hashWorld(world)).toBe(hash);
});

test('of several decisions those are possible that the ones before them have left money for', () => {
  const world = littleWorld();
  const hash = hashWorld(world);
  const [most, too, some] = [orderFor(world, 0.6), orderFor(world, 0.55), orderFor(world, 0.2)];

  const possible = possibleInTurn(world, 'team-1', [most, too, some]);

  expect(possible).toEqual([most, some]);
  expect(hashWorld(world)).toBe(hash);
});
