import { expect, test } from 'vitest';
import { playDay } from '../day.ts';
import type { PageQuality } from '../scenario/search.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { littleScenario } from '../testing/little-scenario.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';
import type { Listing, World } from '../world.ts';
import { marketFacts } from './market-facts.ts';
import { imageQualityOf, pagePartsOf, pageQualityOf } from './page-quality.ts';

const RULE: PageQuality = {
  weights: { facts: 4, bullets: 2, title: 2, description: 2, stuffing: 3 },
  enoughFacts: 4,
  enoughBullets: 2,
  enoughTitleWords: 4,
  enoughDescriptionWords: 6,
  fairRepeats: 2,
};

/** The little scenario, whose shoppers read pages and mind how they are made. */
function judged(): Scenario {
  const scenario = littleScenario();
  const markets = scenario.markets.map((market) => ({
    ...market,
    choice: { ...market.choice, image: 1.5, page: 1.5 },
  }));
  return { ...scenario, search: { ...scenario.search, pageQuality: RULE }, markets };
}

function page(words: Partial<Listing>, scenario = judged()) {
  const world = littleWorld({ teams: 2, scenario });
  const listing = withDesk(world, { listing: words });
  withDesk(world, { company: 1, product: 1 });
  return { world, listing, facts: marketFacts(world.scenario, 0) };
}

const FULL: Partial<Listing> = {
  title: 'Soft plush cat bed, round shape',
  bullets: ['Washable cover', 'Non-slip base'],
  description: 'A soft round bed of plush for cats, with a washable cover.',
};
const quality = (words: Partial<Listing>): number => {
  const { facts, listing } = page(words);
  return pageQualityOf(facts, listing);
};

test('a page that tells the facts of its product in full is as good as pages get', () => {
  const { facts, listing } = page(FULL);
  expect(pagePartsOf(facts, listing)).toEqual({
    facts: 1,
    bullets: 1,
    title: 1,
    description: 1,
    stuffing: 0,
  });
  expect(pageQualityOf(facts, listing)).toBe(1);
});

test('each thing that is left out makes it poorer, and so do words that only repeat others', () => {
  expect(quality({ ...FULL, bullets: [] })).toBeLessThan(1);
  expect(quality({ ...FULL, description: '' })).toBeLessThan(1);
  expect(quality({ ...FULL, title: 'Bed' })).toBeLessThan(1);
  expect(quality({ ...FULL, searchTerms: 'bed bed bed bed bed bed bed bed' })).toBeLessThan(1);
  expect(quality({ title: 'x', bullets: [], description: '' })).toBeLessThan(0.2);
});

test('where nobody judges pages, all are middling', () => {
  const { facts, listing } = page(FULL, littleScenario());
  expect([pageQualityOf(facts, listing), pagePartsOf(facts, listing)]).toEqual([0.5, undefined]);
});

test('what was measured stands before what is assumed', () => {
  const { facts, listing } = page({ ...FULL, measured: { image: 0.2, page: 0.3 } });
  expect([imageQualityOf(listing), pageQualityOf(facts, listing)]).toEqual([0.2, 0.3]);
});

test('of those who click, more buy from the page that is better made, with the same words to be found by', () => {
  const bought = (measured: Listing['measured']): number => {
    const { world, listing } = page({ ...FULL, ...(measured && { measured }) });
    const fair: World = {
      ...world,
      scenario: {
        ...world.scenario,
        // Pictures count for clicks, too; here only what happens after them is compared.
        markets: world.scenario.markets.map((each) => ({
          ...each,
          attraction: { ...each.attraction, image: 0 },
        })),
      },
    };
    const row = playDay(fair).report.funnel.find((each) => each.listing === listing.id);
    return (row?.orders ?? 0) / Math.max(1, row?.clicks ?? 0);
  };
  const [poor, good] = [bought({ image: 0.1, page: 0.1 }), bought({ image: 0.9, page: 0.9 })];
  expect(good).toBeGreaterThan(poor * 1.3);
});
