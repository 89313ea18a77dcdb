/** How much less is bought of what costs more: the same days played again with other prices. */
import { busyWorld, grown } from '../../bench/busy-world.ts';
import { at } from '../../src/at.ts';
import { playDay } from '../../src/day.ts';
import { money } from '../../src/money.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { sum } from '../../src/sum.ts';
import type { Listing, World } from '../../src/world.ts';

/** The companies that keep their prices; the others are computer companies and answer. */
const TEAMS = 6;
/** As far back as ranking looks. */
const DAYS = 28;

/** Nobody runs out while prices are measured. */
const PLENTY = { units: 200_000, unitCost: () => 1 };

/**
 * A market with a month behind it, in which nobody's rank hangs on the luck of a first day: what a day with a month's
 * visitors left on each page, spread over the month, with so many times the visitors from then on that one can count.
 */
export function matureWorld(scenario: Scenario, times: number): World {
  const { world } = playDay(busyWorld(grown(scenario, DAYS), PLENTY));
  const spread = (counts: readonly number[]): number[] => {
    const upTo = (days: number): number => Math.floor((sum(counts) * times * days) / DAYS);
    return Array.from({ length: DAYS }, (_, day) => upTo(day + 1) - upTo(day));
  };
  for (const { record } of world.listings) {
    for (const what of ['impressions', 'clicks', 'carts', 'units'] as const)
      record[what] = spread(record[what]);
  }
  return { ...world, scenario: grown(scenario, times) };
}

const lineOf = ({ scenario }: World, { product }: Listing): string =>
  at(scenario.goods.products, product).line;

/** Of each line in each market, the page of a team that sells best but for so many. */
export function pagesThatSell(world: World, rank: number): Listing[] {
  const shelves = Map.groupBy(
    world.listings.filter(({ company }) => company < TEAMS),
    (listing) => `${listing.market} ${lineOf(world, listing)}`,
  );
  return [...shelves.values()].flatMap((listings) =>
    listings
      .toSorted((a, b) => sum(b.record.units) - sum(a.record.units) || a.id - b.id)
      .slice(rank, rank + 1),
  );
}

interface Trial {
  readonly pages: readonly Listing[];
  /** Of their prices. */
  readonly factor: number;
  readonly days: number;
}

/** Units by page, with the prices of these pages at a multiple of what they are. */
function unitsAt(world: World, { pages, factor, days }: Trial): Map<number, number> {
  const ids = new Set(pages.map(({ id }) => id));
  let now: World = {
    ...world,
    listings: world.listings.map((listing) =>
      ids.has(listing.id) ? { ...listing, price: money(listing.price * factor) } : listing,
    ),
  };
  const units = new Map<number, number>();
  for (let day = 0; day < days; day++) {
    const played = playDay(now);
    now = played.world;
    for (const { listing, units: sold } of played.report.placed)
      if (ids.has(listing)) units.set(listing, (units.get(listing) ?? 0) + sold);
  }
  return units;
}

const TENTH = 1.1;

export interface Response {
  readonly page: string;
  readonly elasticity: number;
  /** Standard error, as if other people had come for each price; the same ones come, so that it is less. */
  readonly error: number;
}

/** The elasticity over an arc of ten per cent to either side. */
export function responsesTo(world: World, pages: readonly Listing[], days: number): Response[] {
  const dear = unitsAt(world, { pages, factor: TENTH, days });
  const cheap = unitsAt(world, { pages, factor: 1 / TENTH, days });
  return pages.map((listing) => {
    const market = at(world.scenario.markets, listing.market).id;
    const less = dear.get(listing.id) ?? 0;
    const more = cheap.get(listing.id) ?? 0;
    return {
      page: `${market} ${lineOf(world, listing)} ${listing.id}`,
      elasticity: Math.log(less / more) / (2 * Math.log(TENTH)),
      error: Math.sqrt(1 / less + 1 / more) / (2 * Math.log(TENTH)),
    };
  });
}
