import { expect, test } from 'vitest';
import { playDay } from './day.ts';
import { figuresOf } from './figures.ts';
import { littleWorld, withDesk } from './testing/little-world.ts';

test('a company that only bought goods is worth what it was, in another form', () => {
  const opened = littleWorld();
  const world = littleWorld();
  withDesk(world, { units: 100, unitCost: 4000 });

  const [before] = figuresOf(opened, opened);
  const [figures] = figuresOf(opened, world);

  expect(figures?.stock).toBe(400_000);
  expect(figures?.netWorth).toBe(before?.netWorth);
  expect(figures?.profit).toBe(0);
});

test('profits of days add up to what the company has become worth', () => {
  let world = littleWorld({ teams: 2 });
  withDesk(world, { units: 300 });
  const [start] = figuresOf(world, world);
  let earned = 0;
  for (let day = 0; day < 10; day++) {
    const { world: after, report } = playDay(world);
    earned += figuresOf(world, after, report)[0]?.profit ?? 0;
    world = after;
  }

  const [end] = figuresOf(world, world);

  expect(earned).toBe((end?.netWorth ?? 0) - (start?.netWorth ?? 0));
});
