/** The small sellers of a market with all that they offer: worked out once for a scenario and a seed. */
import { at } from '../at.ts';
import { ofEach } from '../known.ts';
import { countryPlaceOf, marketAt } from '../scenario/rules-in-force.ts';
import type { Crowd } from '../scenario/crowd.ts';
import type { Domestic } from '../scenario/domestic.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { crowdPages, type CrowdPages } from './pages.ts';
import { priceBoard, type PriceBoard } from './prices.ts';
import { sellersOf, type Sellers, type Town } from './sellers.ts';
import { wayTable, type WayTable } from './ways.ts';

export interface Crowded extends Town {
  readonly sellers: Sellers;
  readonly pages: CrowdPages;
  readonly prices: PriceBoard;
  readonly ways: WayTable;
}

// A scenario never changes, and a world has one seed; the crowd of another is worked out anew.
const townsOf = ofEach<Scenario, Map<string, Crowded>>(() => new Map());

/** Undefined where a market has no crowd. */
export function crowdedOf(scenario: Scenario, seed: number, market: number): Crowded | undefined {
  const { crowd } = marketAt(scenario, market);
  if (!crowd) return undefined;
  const { domestic } = at(scenario.countries, countryPlaceOf(scenario, market));
  if (!domestic) throw new Error(`market ${market} has a crowd and its country no post`);
  const towns = townsOf(scenario);
  const name = `${seed} ${market}`;
  const found = towns.get(name) ?? workOut({ seed, market, days: scenario.days, crowd, domestic });
  towns.set(name, found);
  return found;
}

function workOut(town: {
  readonly seed: number;
  readonly market: number;
  readonly days: number;
  readonly crowd: Crowd;
  readonly domestic: Domestic;
}): Crowded {
  const sellers = sellersOf(town);
  const pages = crowdPages(town, sellers);
  return { ...town, sellers, pages, prices: priceBoard({ town, sellers, pages }), ways: wayTable(town) };
}
