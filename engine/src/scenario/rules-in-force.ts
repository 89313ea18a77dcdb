/** Rule packs are dated; these find the one in force on a day of the world. */
import { at } from '../at.ts';
import { calendarDay, dayOf } from '../calendar.ts';
import { ofEach } from '../known.ts';
import type { Market } from './people.ts';
import type { FeaturedOfferRules } from './product-pages.ts';
import type { Border } from './border.ts';
import type { PlatformRules, StateRules, StateRulesInForce } from './rule-packs.ts';
import type { Scenario } from './scenario.ts';
import type { BankRules, HomeRules } from './treasury.ts';

/** Packs of one channel or country, the oldest first, each with the calendar day from which it holds. */
interface Dated<Pack> {
  readonly packs: readonly { readonly from: number; readonly pack: Pack }[];
  /** The day of the world that was asked about last, and what holds on it: most questions of a day are about that day. */
  asked?: { readonly day: number; readonly pack: Pack };
}
interface Shelf {
  readonly platform: ReadonlyMap<string, Dated<PlatformRules>>;
  readonly state: ReadonlyMap<string, Dated<StateRulesInForce>>;
  readonly bank: Dated<BankRules> | undefined;
  readonly home: Dated<HomeRules> | undefined;
}

function shelve<Pack extends { readonly id: string; readonly from: string }>(
  packs: readonly Pack[],
  keyOf: (pack: Pack) => string,
): ReadonlyMap<string, Dated<Pack>> {
  return new Map(
    [...new Set(packs.map(keyOf))].map((key) => {
      const dated = packs.filter((pack) => keyOf(pack) === key);
      const ordered = dated.sort((a, b) => dayOf(a.from) - dayOf(b.from) || (a.id < b.id ? -1 : 1));
      return [key, { packs: ordered.map((pack) => ({ from: dayOf(pack.from), pack })) }];
    }),
  );
}

/** Packs on call are in force from the day on which a shock of the scenario calls them. */
function called<Pack extends { readonly id: string; readonly from: string; readonly isOnCall?: 'yes' }>(
  { shocks }: Scenario,
  packs: readonly Pack[],
): readonly Pack[] {
  return packs.flatMap((pack) => {
    if (pack.isOnCall !== 'yes') return [pack];
    const from = shocks?.ruleChanges.find((change) => change.pack === pack.id)?.from;
    return from === undefined ? [] : [{ ...pack, from }];
  });
}

/** Each state's packs cut where its border's packs begin, so that one look finds both. */
function withBorders(
  states: readonly StateRules[],
  borders: readonly Border[],
): readonly StateRulesInForce[] {
  if (borders.length === 0) return states;
  const latest = <Pack extends { readonly country: string; readonly from: string }>(
    packs: readonly Pack[],
    { country, from }: { readonly country: string; readonly from: string },
  ): Pack | undefined =>
    packs
      .filter((pack) => pack.country === country && pack.from <= from)
      .toSorted((a, b) => (a.from < b.from ? -1 : 1))
      .at(-1);
  const cuts = new Map(
    [...states, ...borders].map(({ country, from }) => [`${country} ${from}`, { country, from }]),
  );
  return [...cuts.values()].flatMap((cut) => {
    const rules = latest(states, cut);
    const border = latest(borders, cut);
    return rules ? [{ ...rules, from: cut.from, ...(border && { border }) }] : [];
  });
}

// Asked for every order of a day; a scenario never changes, so its packs are put in order once.
const shelves = new WeakMap<Scenario, Shelf>();

function shelfOf(scenario: Scenario): Shelf {
  const known = shelves.get(scenario);
  if (known) return known;
  const shelf = {
    platform: shelve(called(scenario, scenario.rules.platform), (pack) => pack.channel),
    state: shelve(
      withBorders(called(scenario, scenario.rules.state), scenario.rules.borders ?? []),
      (pack) => pack.country,
    ),
    bank: shelve(scenario.rules.bank ?? [], () => 'bank').get('bank'),
    home: shelve(scenario.rules.home ?? [], () => 'home').get('home'),
  };
  shelves.set(scenario, shelf);
  return shelf;
}

/** The latest that has begun. Before the first begins the first holds: a world may start earlier than its sources. */
function inForce<Pack>(scenario: Scenario, dated: Dated<Pack> | undefined, day: number, of: string): Pack {
  if (dated?.asked?.day === day) return dated.asked.pack;
  const date = calendarDay(scenario, day);
  const found = dated?.packs.findLast(({ from }) => from <= date) ?? dated?.packs[0];
  if (!dated || !found) throw new Error(`the scenario has no rules for ${of}`);
  dated.asked = { day, pack: found.pack };
  return found.pack;
}

export function platformRulesOn(scenario: Scenario, channel: string, day: number): PlatformRules {
  return inForce(scenario, shelfOf(scenario).platform.get(channel), day, channel);
}

export function stateRulesOn(scenario: Scenario, country: string, day: number): StateRulesInForce {
  return inForce(scenario, shelfOf(scenario).state.get(country), day, country);
}

/** The terms of the companies' bank, where the scenario has one. */
export function bankRulesOn(scenario: Scenario, day: number): BankRules | undefined {
  const { bank } = shelfOf(scenario);
  return bank && inForce(scenario, bank, day, 'bank');
}

export function homeRulesOn(scenario: Scenario, day: number): HomeRules | undefined {
  const { home } = shelfOf(scenario);
  return home && inForce(scenario, home, day, 'home');
}

/** Duty by value: the rate of the longest prefix of the HS code that the pack knows. */
export function dutyPerThousand(rules: StateRules, hs: string): number {
  let best: StateRules['duty'][number] | undefined;
  for (const rate of rules.duty) {
    if (hs.startsWith(rate.hs) && (!best || rate.hs.length > best.hs.length)) best = rate;
  }
  return best?.perThousand ?? 0;
}

export function marketAt(scenario: Scenario, market: number): Market {
  const found = scenario.markets[market];
  if (!found) throw new RangeError(`the scenario has no market ${market}`);
  return found;
}

// Every entry in the books asks for its market's currency.
const countryPlaces = ofEach((scenario: Scenario): readonly number[] =>
  scenario.markets.map(({ country }) => {
    const place = scenario.countries.findIndex(({ code }) => code === country);
    if (place < 0) throw new Error(`the scenario has no country ${country}`);
    return place;
  }),
);

/** The place of a market's country in the scenario. */
export const countryPlaceOf = (scenario: Scenario, market: number): number =>
  at(countryPlaces(scenario), market);

export const currencyOf = (scenario: Scenario, market: number): string =>
  at(scenario.countries, countryPlaceOf(scenario, market)).currency;

/** How offers of one page compete on a channel; undefined where every seller has pages of their own. */
export const featuredOfferRules = (
  scenario: Scenario,
  channel: string,
  day: number,
): FeaturedOfferRules | undefined => platformRulesOn(scenario, channel, day).pages?.featuredOffer;
