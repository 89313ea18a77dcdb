/** How many people come to a market: by the time of year, the day of the week, the hour, and chance. */
import { at } from '../at.ts';
import { calendarDay, dayOf, weekday } from '../calendar.ts';
import { gammaFactor, poisson, stream, uniform } from '../chance.ts';
import { exp } from '../maths.ts';
import { dealsUplift } from '../promotion/rules-of-promotion.ts';
import type { Market } from '../scenario/people.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { callFactor } from '../shocks/effects.ts';
import { SLICES_PER_DAY } from '../world.ts';
import { sharesOn } from './entrances.ts';
import { marketFacts } from './market-facts.ts';

const MOOD_OF_THE_DAY = stream('visits/day');
const ARRIVALS = stream('visits/slice');
const SLICES_PER_HOUR = 4;
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

/** The visits that a day would have without chance. */
export function expectedVisits(scenario: Scenario, place: number, day: number): number {
  const market = at(scenario.markets, place);
  const date = calendarDay(scenario, day);
  const usual = (market.weekday[weekday(date)] ?? 1) * seasonOn(market, date) * adoptionOn(market, day);
  return market.sessionsPerDay * usual * stirOn(scenario, place, day);
}

/**
 * The visits of each quarter hour. One gamma factor makes the whole day good or bad, so that a slice's count and a
 * day's are negative binomial alike; with a factor for each slice a day's chances would cancel out.
 */
export function arrivalsOn(scenario: Scenario, seed: number, place: number, day: number): number[] {
  const market = at(scenario.markets, place);
  const mood = gammaFactor(market.dispersion, uniform(seed, MOOD_OF_THE_DAY, day, place));
  const expected = expectedVisits(scenario, place, day) * mood;
  return Array.from({ length: SLICES_PER_DAY }, (_, slice) => {
    const share = (market.hours[Math.floor(slice / SLICES_PER_HOUR)] ?? 0) / SLICES_PER_HOUR;
    return poisson(expected * share, uniform(seed, ARRIVALS, day, slice, place));
  });
}
