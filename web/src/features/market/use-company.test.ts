import { expect, test } from 'vitest';
import { littleWorld } from '../../testing/little-company.ts';
import { ownSeats } from './use-company.ts';

const inWorld = (id: string, state: 'open' | 'paused' | 'ended', myCompany: string | null = 'team-1') => ({
  ...littleWorld,
  id,
  state,
  myCompany,
});
const worlds = [inWorld('autumn', 'ended'), inWorld('spring', 'open'), inWorld('guest', 'open', null)];

test('somebody with several companies sees the one whose world is open first', () => {
  expect(ownSeats(worlds, '').map(({ world }) => world.id)).toEqual(['spring', 'autumn']);
});

test('the world somebody turned to comes before all others, and only where they have a company', () => {
  expect(ownSeats(worlds, 'autumn').map(({ world }) => world.id)).toEqual(['autumn', 'spring']);
  expect(ownSeats(worlds, 'guest').map(({ world }) => world.id)).toEqual(['spring', 'autumn']);
});
