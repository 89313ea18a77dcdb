/** The desk at which a computer company decides: what it may know, how good it is, and whose chance it has. */
import { at } from '../at.ts';
import { normal, stream, uniform } from '../chance.ts';
import { exp } from '../maths.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { CompanyView, ListingView } from '../view/company-view.ts';
import type { Skill } from './skill.ts';
import type { Strategy } from './strategy.ts';

const FORECAST = stream('rivals/forecast');

export interface Desk {
  readonly view: CompanyView;
  readonly scenario: Scenario;
  readonly seed: number;
  readonly strategy: Strategy;
  readonly skill: Skill;
  /** The day that is decided for. */
  readonly day: number;
  /** The company's own address of chance. */
  readonly self: number;
}

/** Assumed for goods without any history: a careful guess of units a day and page. */
const FIRST_GUESS = 2;
/** Sales are judged by the last two weeks, once there have been five days of them. */
const JUDGED_DAYS = 14;
const LEAST_HISTORY = 5;

export const chance = ({ seed, self, day }: Desk, of: number, what: number): number =>
  uniform(seed, of, self, day, what);

/** Companies look at prices and stock on days of their own, and on the first day of all. */
export const isLookDay = ({ day, skill, self }: Desk): boolean =>
  day === 1 || (day + self) % skill.reactionDays === 0;

/** Money in the bank. The credit line is for bad days. */
export const cashOf = ({ view }: Desk): number => view.money.spendable - view.money.creditLine;

export const marketPlace = ({ scenario }: Desk, market: string): number =>
  scenario.markets.findIndex(({ id }) => id === market);
export const productPlace = ({ scenario }: Desk, product: string): number =>
  scenario.goods.products.findIndex(({ id }) => id === product);

export function usualPrice(desk: Desk, market: string, product: string): number {
  const { country } = at(desk.scenario.markets, marketPlace(desk, market));
  const { usualPrice } = at(desk.scenario.goods.products, productPlace(desk, product));
  const usual = usualPrice[country];
  if (usual === undefined) throw new Error(`${product} has no usual price in ${country}`);
  return usual;
}

/** Units a day that a page sells, as the company believes. */
export function pageForecast(desk: Desk, page: ListingView): number {
  const days = page.record.units.slice(-JUDGED_DAYS);
  const sold = days.reduce((sum, units) => sum + units, 0);
  const seen = days.length < LEAST_HISTORY ? FIRST_GUESS : Math.max(sold / days.length, 0.2);
  const week = Math.floor(desk.day / 7);
  return seen * exp(desk.skill.forecastError * normal(desk.seed, FORECAST, desk.self, page.id, week));
}

/** Units of a product a day over all of its pages; of goods not listed yet, the guess for every market served. */
export function productForecast(desk: Desk, product: string): number {
  const pages = desk.view.listings.filter((page) => page.product === product);
  if (pages.length === 0)
    return FIRST_GUESS * Math.max(1, Math.min(desk.skill.markets, desk.scenario.markets.length));
  return pages.reduce((sum, page) => sum + pageForecast(desk, page), 0);
}

/** Units in all warehouses, and on their way to one. */
export function unitsOf({ view }: Desk, product: string): { inStock: number; coming: number } {
  const inStock = view.stock.reduce((sum, each) => sum + (each.product === product ? each.units : 0), 0);
  const supplies = view.supplies.filter((supply) => supply.product === product);
  const freight = view.freight.flatMap(({ goods }) => goods).filter((goods) => goods.product === product);
  const coming = [...supplies, ...freight].reduce((sum, { units }) => sum + units, 0);
  return { inStock, coming };
}

/** Products that the company has, awaits or lists. */
export function ownRange({ view }: Desk): string[] {
  const named = [...view.stock, ...view.supplies, ...view.listings].map(({ product }) => product);
  return [...new Set(named)].toSorted();
}
