/** How many people come to a market: by the time of year, the day of the week, the hour, and chance. */
import { at } from '../at.ts';
import { calendarDay, dayOf, weekday } from '../calendar.ts';
import { gammaFactor, poisson, stream, uniform } from '../chance.ts';
import { aheadOfHome } from '../local-time.ts';
import { exp } from '../maths.ts';
import { dealsUplift } from '../promotion/rules-of-promotion.ts';
import type { Market } from '../scenario/people.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { callFactor } from '../shocks/effects.ts';
import { SLICES_PER_DAY, SLICES_PER_HOUR, type World } from '../world.ts';
import { APPEAL_UNIT } from './appeal.ts';
import { sharesOn } from './entrances.ts';
import { marketFacts } from './market-facts.ts';

const MOOD_OF_THE_DAY = stream('visits/day');
const ARRIVALS = stream('visits/slice');
const DAYS_PER_YEAR = 365;

/** How far the use of the channel has spread since day 0, as a factor: Bass diffusion in its closed form. */
function adoptionOn({ adoption }: Market, day: number): number {
  if (!adoption) return 1;
  const { p, q, startedAt } = adoption;
  const pace = p + q * startedAt;
  if (pace === 0) return 1;
  const left = ((1 - startedAt) / pace) * exp((-(p + q) * day) / DAYS_PER_YEAR);
  return (1 - p * left) / (1 + q * left) / startedAt;
}

function seasonOn(market: Market, calendarDay: number): number {
  return market.seasons.reduce(
    (factor, { from, factors }) => factor * (factors[calendarDay - dayOf(from)] ?? 1),
    1,
  );
}

/** How many times the usual visits come because of what is in vogue or calls them in. */
function stirOn(scenario: Scenario, place: number, day: number): number {
  if (!scenario.shocks && dealsUplift(scenario, place, day) === 1) return 1;
  const facts = marketFacts(scenario, place);
  const shares = sharesOn(scenario, facts.market.id, facts, day);
  return callFactor(scenario, facts.market.id, day) * shares.reduce((sum, share) => sum + share, 0);
}

/** The visits that a day of the market's own calendar would have without chance, and if nobody changed channels. */
export function expectedVisits(scenario: Scenario, place: number, day: number): number {
  const market = at(scenario.markets, place);
  const date = calendarDay(scenario, day);
  const usual = (market.weekday[weekday(date)] ?? 1) * seasonOn(market, date) * adoptionOn(market, day);
  return market.sessionsPerDay * usual * stirOn(scenario, place, day);
}

type Setting = Pick<World, 'scenario' | 'seed' | 'appeal'>;

/**
 * Where a country has several channels, its visits of a day part among them by habit and by what each offered on the
 * day before: the factor on those that habit alone would bring. All of the country together stay as many.
 */
export function drawOfShelves({ scenario, appeal }: Setting, place: number, day: number): number {
  const { country } = at(scenario.markets, place);
  const weight = scenario.countries.find(({ code }) => code === country)?.channelNest ?? 0;
  if (weight === 0) return 1;
  const pull = (market: number): number => exp((weight * (appeal[market] ?? 0)) / APPEAL_UNIT);
  let usual = 0;
  let drawn = 0;
  scenario.markets.forEach((market, other) => {
    if (market.country !== country) return;
    const visits = expectedVisits(scenario, other, day);
    usual += visits;
    drawn += visits * pull(other);
  });
  return drawn === 0 ? 1 : (pull(place) * usual) / drawn;
}

/** What a day's mood makes of its visits, when it moves those whom a season called in less than the others. */
function moodOf(market: Market, calendarDay: number, mood: number): number {
  const { dispersionOfCalled } = market;
  if (dispersionOfCalled === undefined) return mood;
  const usual = 1 / Math.max(1, seasonOn(market, calendarDay));
  return 1 + (mood - 1) * (usual + dispersionOfCalled * (1 - usual));
}

/**
 * The visits of each quarter hour of a day at home. One gamma factor makes the whole day of the market good or bad, so
 * that a slice's count and a day's are negative binomial alike; with a factor for each slice a day's chances would
 * cancel out.
 */
export function arrivalsOn(setting: Setting, place: number, day: number): number[] {
  const { scenario, seed } = setting;
  const market = at(scenario.markets, place);
  const ahead = aheadOfHome(scenario, market.country);
  const drawn = drawOfShelves(setting, place, day);
  const visitsOn = (local: number): number => {
    const mood = gammaFactor(market.dispersion, uniform(seed, MOOD_OF_THE_DAY, local, place));
    return (
      expectedVisits(scenario, place, local) * moodOf(market, calendarDay(scenario, local), mood) * drawn
    );
  };
  // By the market's own clock a day at home is part of one day and part of another.
  const firstDay = day + Math.floor(ahead / SLICES_PER_DAY);
  const isWhole = ahead % SLICES_PER_DAY === 0;
  const visits = isWhole ? [visitsOn(firstDay)] : [visitsOn(firstDay), visitsOn(firstDay + 1)];
  return Array.from({ length: SLICES_PER_DAY }, (_, slice) => {
    const local = slice + ahead - (firstDay - day) * SLICES_PER_DAY;
    const hour = Math.floor((local % SLICES_PER_DAY) / SLICES_PER_HOUR);
    const share = (market.hours[hour] ?? 0) / SLICES_PER_HOUR;
    const expected = visits[Math.floor(local / SLICES_PER_DAY)] ?? 0;
    return poisson(expected * share, uniform(seed, ARRIVALS, day, slice, place));
  });
}
