import { expect, test } from 'vitest';
import type { Liking, Rivalry } from '../scenario/rivalry.ts';
import type { Habits } from '../scenario/seller-habits.ts';
import { LITTLE_HABITS } from '../testing/little-habits.ts';
import { LITTLE_RIVALRY } from '../testing/little-rivalry.ts';
import { littleWorld } from '../testing/little-world.ts';
import { both } from '../testing/words.ts';
import { viewOf } from '../view.ts';
import { supplierFor } from './choose-range.ts';
import { deskOf } from './decide.ts';
import { rivalId } from './rival-id.ts';

/** The pages with which a planner at its best opens a world that holds to this. */
function opening(rivalry: Partial<Rivalry>) {
  const rival = { id: 'planner', name: both('规划', 'Planner'), strategy: 'planner', strength: 5 } as const;
  return littleWorld({
    teams: 0,
    scenario: { rivals: [rival], rivalry: { ...LITTLE_RIVALRY, ...rivalry } },
  });
}

const holding = (habits: Partial<Habits>) => opening({ habits: { ...LITTLE_HABITS, ...habits } });

test('where goods must leave more to be worth the work, companies take up fewer', () => {
  const usual = opening({});
  const choosy = holding({ range: { ...LITTLE_HABITS.range, leastMargin: 0.45 } });

  expect(choosy.lots.length).toBeLessThan(usual.lots.length);
});

test('a company that may spend more of its money on a first range opens with more goods', () => {
  const units = ({ lots }: ReturnType<typeof opening>): number =>
    lots.reduce((sum, lot) => sum + lot.units, 0);
  const careful = holding({ buying: { ...LITTLE_HABITS.buying, firstRangeShare: 0.01 } });

  expect(units(opening({}))).toBeGreaterThan(units(careful));
});

test('pages that have stood for a while bring the reviews that the scenario says, and none where it says so', () => {
  const reviews = ({ listings }: ReturnType<typeof opening>): number =>
    listings.reduce((sum, { record }) => sum + record.reviews.reduce((all, stars) => all + stars, 0), 0);

  expect(reviews(opening({}))).toBeGreaterThan(0);
  expect(reviews(holding({ pages: { ...LITTLE_HABITS.pages, openingReviews: 0 } }))).toBe(0);
});

test('who likes quality above all buys from whoever claims the most of it, who likes what is left from whoever is cheaper', () => {
  const { strategies } = LITTLE_RIVALRY;
  const supplierWhenLiking = (liking: Liking): string => {
    const world = opening({ strategies: { ...strategies, planner: { ...strategies.planner, liking } } });
    const player = { strategy: 'planner', strength: 5 } as const;
    return supplierFor(deskOf(viewOf(world, rivalId(0)), world.scenario, world.seed, player), 'cloud')
      .supplier;
  };

  expect(supplierWhenLiking({ margin: 0, quality: 1, fame: 0, crowd: 0 })).toBe('careful');
  expect(supplierWhenLiking({ margin: 1, quality: 0, fame: 0, crowd: 0 })).toBe('cheap');
});
