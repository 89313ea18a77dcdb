import { expect, test } from 'vitest';
import { checkDecision } from './decisions/catalogue.ts';
import { hashWorld } from './hash.ts';
import { morningOf } from './morning.ts';
import { decided, littleWorld } from './testing/little-world.ts';

test('money promised to one supplier is not there for another', () => {
  const world = littleWorld();
  const hash = hashWorld(world);
  const offer = world.scenario.goods.supply[0];
  const cash = world.scenario.seats.startingCash;
  const units = Math.floor((cash * 0.6) / (offer?.breaks.at(-1)?.price ?? 1));
  const order = {
    kind: 'order-goods' as const,
    supplier: offer?.supplier ?? '',
    product: offer?.product ?? '',
    units,
  };

  const morning = morningOf(world, decided(world, [order]));

  expect(checkDecision(world, 'team-1', order)).toEqual([]);
  expect(checkDecision(morning, 'team-1', order)).not.toEqual([]);
  expect(hashWorld(world)).toBe(hash);
});
