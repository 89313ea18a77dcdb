/** What the shocks in force do to the numbers that the rest of the market goes by. */
import { calendarDay } from '../calendar.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Shock } from '../scenario/shocks.ts';
import { shocksOn, spanOf } from './in-force.ts';

const THOUSAND = 1000;
/** A trend is at its height so far into its days. */
const HEIGHT_AT = 1 / 3;

/** What the day's rate of a currency is multiplied by, in thousandths. */
export function rateFactor(scenario: Scenario, currency: string, day: number): number {
  return shocksOn(scenario, 'currencySwings', day)
    .filter((swing) => swing.currency === currency)
    .reduce((factor, { perThousand }) => factor + perThousand, THOUSAND);
}

function trendOn(trend: Shock<'trends'>, date: number): number {
  const span = spanOf(trend);
  if (!span) return 1;
  const place = (date - span.from + 1) / (trend.days + 1);
  const height = place < HEIGHT_AT ? place / HEIGHT_AT : (1 - place) / (1 - HEIGHT_AT);
  return 1 + (trend.peak - 1) * height;
}

/** How many times as many people as usual look for a line in a market. */
export function wishFactor(scenario: Scenario, market: string, line: string, day: number): number {
  const date = calendarDay(scenario, day);
  return shocksOn(scenario, 'trends', day)
    .filter((trend) => trend.line === line && trend.markets.includes(market))
    .reduce((factor, trend) => factor * trendOn(trend, date), 1);
}

/** How many times as many people as usual come to a market because its channel calls them. */
export function callFactor(scenario: Scenario, market: string, day: number): number {
  return shocksOn(scenario, 'campaigns', day)
    .filter(({ markets }) => markets.includes(market))
    .reduce((product, { factor }) => product * factor, 1);
}

const daysLeft = (scenario: Scenario, shocks: readonly Shock[], day: number): number =>
  Math.max(0, ...shocks.map((shock) => (spanOf(shock)?.until ?? 0) + 1 - calendarDay(scenario, day)));

/** Days that whatever reaches the port of a lane on this day waits until it opens; mostly 0. */
export function portWait(scenario: Scenario, lane: string, day: number): number {
  const closures = shocksOn(scenario, 'portClosures', day);
  if (closures.length === 0) return 0;
  return daysLeft(
    scenario,
    closures.filter(({ lanes }) => lanes.includes(lane)),
    day,
  );
}

/** Days until a supplier that has burnt makes goods again; mostly 0. */
export function supplierWait(scenario: Scenario, supplier: string, day: number): number {
  const fires = shocksOn(scenario, 'supplierFires', day);
  return daysLeft(
    scenario,
    fires.filter((fire) => fire.supplier === supplier),
    day,
  );
}
