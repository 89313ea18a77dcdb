/** The desk at which a computer company decides: what it may know, how good it is, and whose chance it has. */
import { at } from '../at.ts';
import { uniform } from '../chance.ts';
import { ofEach } from '../known.ts';
import type { Skill, Strength } from '../scenario/rivalry.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Habits } from '../scenario/seller-habits.ts';
import type { CompanyView } from '../view/company-view.ts';
import type { Manner } from './manner.ts';

export interface Desk {
  readonly view: CompanyView;
  readonly scenario: Scenario;
  readonly seed: number;
  readonly manner: Manner;
  readonly strength: Strength;
  readonly habits: Habits;
  /** Where it trades and in what, as the scenario or its people say; absent: where and what it pleases. */
  readonly markets?: readonly string[];
  readonly lines?: readonly string[];
  /** The day that is decided for. */
  readonly day: number;
  /** The company's own address of chance. */
  readonly self: number;
}

export const chance = ({ seed, self, day }: Desk, of: number, what: number): number =>
  uniform(seed, of, self, day, what);

export const can = ({ strength }: Desk, skill: Skill): boolean => strength.skills.includes(skill);

/** Companies look at prices and stock on days of their own, and on the first evening of all. */
export const isLookDay = ({ day, strength, self, view }: Desk): boolean =>
  day === 1 || (day + self) % strength.reactionDays === 0 || view.stores.length === 0;

/** Money in the bank. The credit line is for bad days. */
export const cashOf = ({ view }: Desk): number => view.money.spendable - view.treasury.credit.left;

/** Places by name of a list that never changes, written down once. */
const knownPlaces = new WeakMap<readonly { readonly id: string }[], ReadonlyMap<string, number>>();
function placeIn(list: readonly { readonly id: string }[], id: string): number {
  const known = knownPlaces.get(list) ?? new Map(list.map((each, place) => [each.id, place]));
  knownPlaces.set(list, known);
  return known.get(id) ?? -1;
}

export const marketPlace = ({ scenario }: Desk, market: string): number => placeIn(scenario.markets, market);
export const productPlace = ({ scenario }: Desk, product: string): number =>
  placeIn(scenario.goods.products, product);
export const lineOf = (desk: Desk, product: string): string =>
  at(desk.scenario.goods.products, productPlace(desk, product)).line;

export function usualPrice(desk: Desk, market: string, product: string): number {
  const { country } = at(desk.scenario.markets, marketPlace(desk, market));
  const { usualPrice: usual } = at(desk.scenario.goods.products, productPlace(desk, product));
  const found = usual[country];
  if (found === undefined) throw new Error(`${product} has no usual price in ${country}`);
  return found;
}

/** Units in all warehouses, and on their way to one. */
export function unitsOf({ view }: Desk, product: string): { inStock: number; coming: number } {
  const units = (goods: readonly { readonly product: string; readonly units: number }[]): number =>
    goods.reduce((sum, each) => sum + (each.product === product ? each.units : 0), 0);
  const freight = view.freight.reduce((sum, { goods }) => sum + units(goods), 0);
  return { inStock: units(view.stock), coming: units(view.supplies) + freight };
}

/** Products that the company has, awaits or lists: asked for by most of the evening's work. */
export const ownRange = ofEach(({ view }: Desk): readonly string[] => {
  const named = [...view.stock, ...view.supplies, ...view.listings].map(({ product }) => product);
  return [...new Set(named)].toSorted();
});
