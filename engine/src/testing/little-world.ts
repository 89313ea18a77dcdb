import { at } from '../at.ts';
import { cleanRecord } from '../conduct/violation.ts';
import { playDay } from '../day.ts';
import type { Decision } from '../decisions/catalogue.ts';
import { nextPage } from '../decisions/new-listing.ts';
import type { JournalEntry } from '../journal.ts';
import { credit, debit, post } from '../ledger/post.ts';
import { money } from '../money.ts';
import { openWorld } from '../open-world.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { moveUnits } from '../stock/move-units.ts';
import { putUnits } from '../stock/warehouse.ts';
import { noPrices } from '../promotion/price-log.ts';
import { beginDay } from '../today.ts';
import type { Listing, World } from '../world.ts';
import { littleScenario } from './little-scenario.ts';

export function littleWorld(
  other: { teams?: number; seed?: number; scenario?: Partial<Scenario> } = {},
): World {
  const { teams = 1, seed = 7, scenario = {} } = other;
  return openWorld({
    scenario: littleScenario(scenario),
    seed,
    teams: Array.from({ length: teams }, (_, place) => ({
      id: `team-${place + 1}`,
      name: `Team ${place + 1}`,
    })),
  });
}

interface Desk {
  readonly company?: number;
  readonly product?: number;
  readonly market?: number;
  /** Lane of the store by its place; −1 for none. */
  readonly lane?: number;
  readonly place?: string;
  readonly units?: number;
  readonly unitCost?: number;
  readonly quality?: number;
  readonly listing?: Partial<Listing>;
}

/** Gives a company an open store, stock that it has paid for, and a listing: all that trading needs. */
export function withDesk(world: World, desk: Desk = {}): Listing {
  const { company = 0, product = 0, market = 0, lane = 1, place = 'home' } = desk;
  const { units = 500, unitCost = 4000, quality = 800 } = desk;
  const { stores } = at(world.companies, company);
  if (!stores.some((store) => store.market === market)) {
    stores.push({
      market,
      openedOn: world.day,
      ...(lane < 0 ? {} : { lane }),
      handlingDays: 2,
      health: { points: 200, faultless: 0, isSuspended: false, days: [] },
      conduct: cleanRecord(),
      leftCarts: [],
    });
  }
  const cost = units * unitCost;
  const lines = [debit('stock', 'CNY', cost), credit('bank', 'CNY', cost)];
  post(beginDay(world), company, { memo: 'goods-received', lines });
  moveUnits(world, { company, product, units, from: 'supplier', to: 'supply' });
  putUnits(world, {
    shelf: { company, product, place },
    goods: { units, cost: money(cost), quality },
    from: 'supply',
  });
  return withListing(world, { company, product, market, ...desk.listing });
}

function withListing(world: World, other: Partial<Listing>): Listing {
  const listing: Listing = {
    id: nextPage(at(world.companies, other.company ?? 0)),
    company: 0,
    product: 0,
    market: 0,
    title: other.market === 1 ? 'Weiches Katzenbett aus Plüsch' : 'Soft plush cat bed',
    bullets: other.market === 1 ? ['Waschbarer Bezug'] : ['Washable cover'],
    description: '',
    searchTerms: '',
    imageQuality: 0.7,
    price: money(2999),
    shipping: money(0),
    isPaused: false,
    priceLog: noPrices(),
    record: { impressions: [], clicks: [], carts: [], units: [], reviews: [0, 0, 0, 0, 0] },
    ...other,
  };
  world.listings.push(listing);
  return listing;
}

/** Journal entries for the world's next day, one company's unless said otherwise. */
export const decided = (world: World, decisions: readonly Decision[], company = 'team-1'): JournalEntry[] =>
  decisions.map((decision, place) => ({ seq: place + 1, day: world.day + 1, company, decision }));

export function playDays(world: World, days: number): World {
  let played = world;
  for (let day = 0; day < days; day++) played = playDay(played).world;
  return played;
}
