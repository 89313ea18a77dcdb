/** What a company believes it will sell: its last weeks, the calendar if it reads one, and its own error. */
import { normal, stream } from '../chance.ts';
import { calendarDay, dayOf } from '../calendar.ts';
import { ofEach } from '../known.ts';
import { exp } from '../maths.ts';
import type { ListingView } from '../view/company-view.ts';
import { can, ownRange, unitsOf, type Desk } from './desk.ts';
import { marketsOf } from './open-for-business.ts';
import { sum } from '../sum.ts';

const FORECAST = stream('rivals/forecast');
/** Units a day. No page is written off altogether: what it lacks and how long its stock lasts are divided by this. */
const LEAST_SEEN = 0.1;

/** The calendar day on which a season begins. */
const firstDay = ofEach(({ from }: { readonly from: string }): number => dayOf(from));

/** Part of some days that lies in a season of sales of a market; `from` and `until` are days of the world. */
function seasonShare({ view, scenario }: Desk, market: string, from: number, until: number): number {
  const { seasons = [] } = view.catalogue.markets.find(({ id }) => id === market) ?? {};
  const start = calendarDay(scenario, 0);
  const inSeason = seasons.reduce((sum, season) => {
    const first = firstDay(season) - start;
    const days = Math.min(until, first + season.days - 1) - Math.max(from, first) + 1;
    // Single days are holidays: nobody stocks up for them.
    return season.days > 1 && days > 0 ? sum + days : sum;
  }, 0);
  return Math.min(1, inSeason / Math.max(1, until - from + 1));
}

/** How many times the sales of the last weeks those of the coming days will be. */
export function seasonRatio(desk: Desk, market: string, days: number): number {
  if (!can(desk, 'seasons')) return 1;
  const { seasonFactor, judgedDays } = desk.habits.forecast;
  const factor = (share: number): number => 1 + (seasonFactor - 1) * share;
  const { day } = desk;
  const coming = factor(seasonShare(desk, market, day, day + Math.ceil(days)));
  return coming / factor(seasonShare(desk, market, day - judgedDays, day - 1));
}

/** Units a day that a page sells, as the company believes. */
export function pageForecast(desk: Desk, page: ListingView): number {
  const known = believed.get(page);
  if (known !== undefined) return known;
  const forecast = believe(desk, page);
  believed.set(page, forecast);
  return forecast;
}

// Asked for many times an evening; the page of the next one is another.
const believed = new WeakMap<ListingView, number>();

/** Units of the days that count: who knows better leaves out those on which nobody could see the page. */
function soldDays(desk: Desk, { record }: ListingView): readonly number[] {
  if (!can(desk, 'sold-out-days')) return record.units;
  return record.units.filter((_, day) => (record.impressions[day] ?? 0) > 0);
}

function believe(desk: Desk, page: ListingView): number {
  const { firstGuess, judgedDays, leastDays } = desk.habits.forecast;
  const days = soldDays(desk, page).slice(-judgedDays);
  const seen = days.length < leastDays ? firstGuess : Math.max(sum(days) / days.length, LEAST_SEEN);
  const week = Math.floor(desk.day / 7);
  return seen * exp(desk.strength.forecastError * normal(desk.seed, FORECAST, desk.self, page.id, week));
}

/** Units of a product a day over all of its pages, on average of the coming days; of new goods, a guess for every market. */
export function productForecast(desk: Desk, product: string, days: number): number {
  const pages = desk.view.listings.filter((page) => page.product === product && !page.isPaused);
  if (pages.length === 0) return desk.habits.forecast.firstGuess * Math.max(1, marketsOf(desk).length);
  return pages.reduce(
    (total, page) => total + pageForecast(desk, page) * seasonRatio(desk, page.market, days),
    0,
  );
}

/** Seen by buyers for weeks, and hardly anybody ever bought it. */
export function isGivenUp(desk: Desk, product: string): boolean {
  const pages = desk.view.listings.filter((page) => page.product === product);
  const days = pages.map((page) => soldDays(desk, page));
  const seen = days.reduce((total, { length }) => total + length, 0);
  const { hopelessDaily, patienceDays } = desk.habits.range;
  if (seen < patienceDays * pages.length || pages.length === 0) return false;
  return sum(days.flat()) / seen < hopelessDaily;
}

/** What the company still means to sell: given up goods leave the range when the last of them is gone. */
export const activeRange = ofEach((desk: Desk): readonly string[] =>
  ownRange(desk).filter((product) => {
    const { inStock, coming } = unitsOf(desk, product);
    return inStock + coming > 0 || !isGivenUp(desk, product);
  }),
);
