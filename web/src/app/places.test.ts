import { expect, test } from 'vitest';
import { homeOf, places } from './places.ts';

test.each(Object.entries(places))(
  'the rail of a %s holds at most eight places, the home first',
  (role, rail) => {
    expect(rail.length).toBeLessThanOrEqual(8);
    expect(rail[0]?.to).toBe(homeOf[role as keyof typeof homeOf]);
    expect(new Set(rail.map((place) => place.name)).size).toBe(rail.length);
  },
);
