/**
 * What a click on an advertisement is worth to its company, by what the company itself can know on the evening before:
 * units credited per click in its own reports, times what one unit leaves. What a click really adds is known to nobody
 * who has not paused (see `ads/true-increment.ts`), so it has no part in this.
 */
import { at } from '../../at.ts';
import { choiceFor } from '../../border/customs-choice.ts';
import type { Target } from '../../ads/campaign.ts';
import type { Placement } from '../../ads/placements.ts';
import { sendingCost } from '../../landed-way.ts';
import { homeRate, minorUnits, toHome } from '../../ledger/exchange.ts';
import { laneAt, originOf, placeOf } from '../../orders/promise.ts';
import { currencyOf } from '../../scenario/rules-in-force.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { sum } from '../../sum.ts';
import { expectedTrouble, usualSale } from '../../usual-sale.ts';
import type { Listing, Lot, World } from '../../world.ts';

/**
 * What was believed before weighs as much as the clicks that should have brought so many units: that they bring none is
 * a chance of one in twenty, so a record of fewer is mostly luck.
 */
const UNITS_THAT_TELL = 3;

/** Minor units of the home currency for one minor unit of a market's. */
export function homePerMinor(scenario: Scenario, market: number, day: number): number {
  const currency = currencyOf(scenario, market);
  const { home } = scenario;
  const rate = homeRate(scenario, currency, day) * minorUnits(scenario, home.currency);
  return rate / (MICRO * minorUnits(scenario, currency));
}
const MICRO = 1_000_000;

/**
 * What the sale of one unit leaves in the home currency before advertising: after taxes, fees, goods, sending, and the
 * returns and losses to be expected. 0 for a store that could send nothing.
 */
export function leftOfUnit(world: World, listing: Listing, day: number): number {
  const { scenario, lots, companies } = world;
  const { market, product } = listing;
  const store = at(companies, listing.company).stores.find((each) => each.market === market);
  if (store?.lane === undefined) return 0;
  const choice = choiceFor(world, listing, day);
  const { pays, net } = usualSale(scenario, listing, { day, from: originOf(scenario, store), choice });
  const inHand = costInHand(lots, listing, placeOf(scenario, market, store.lane));
  const { lostShare } = laneAt(scenario, store.lane);
  const trouble = expectedTrouble(scenario, { product, market, lostShare, net, inHand });
  const border = toHome(scenario, pays.carrier, currencyOf(scenario, market), day);
  const sending = sendingCost(scenario, store.lane, { product, market, day });
  return net - inHand - sending - border - trouble.returns - trouble.losses;
}

/** The mean of what lies where orders leave from; of all that the company has where nothing lies there. */
function costInHand(lots: readonly Lot[], { company, product }: Listing, place: string): number {
  const own = lots.filter((lot) => lot.company === company && lot.product === product);
  const there = own.filter((lot) => lot.place === place);
  const [some, units] = [there.length > 0 ? there : own, (lot: Lot) => lot.units];
  const all = sum(some.map(units));
  return all === 0 ? 0 : sum(some.map((lot) => lot.units * lot.unitCost)) / all;
}

interface Clicked {
  readonly clicks: number;
  readonly units: number;
}

/** Units per click, drawn towards what was believed before as long as clicks are few. */
const drawn = ({ clicks, units }: Clicked, before: number): number =>
  (units + UNITS_THAT_TELL) / (clicks + UNITS_THAT_TELL / before);

/** From the market's usual rate to the page's own, the target's, and the target's in this placement. */
export function unitsPerClick(
  scenario: Scenario,
  { record }: Pick<Listing, 'record'>,
  { totals, terms }: Target,
  placement: Placement,
): number {
  const seen = { clicks: sum(record.clicks), units: sum(record.units) };
  const page = drawn(seen, scenario.search.usual.conversion);
  const here = terms.filter((term) => term.placement === placement);
  const there = { clicks: sum(here.map(({ clicks }) => clicks)), units: sum(here.map(({ units }) => units)) };
  return drawn(there, drawn(totals, page));
}
