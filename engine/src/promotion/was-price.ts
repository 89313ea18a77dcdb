/** The struck-through price beside a page's own, and whether the page may show it. */
import type { Money } from '../money.ts';
import type { WasPriceRule } from '../scenario/promotion.ts';
import { marketAt, stateRulesOn } from '../scenario/rules-in-force.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Listing } from '../world.ts';
import type { WasPrice } from './promotions.ts';
import { askedOnDays, lowestBetween } from './price-log.ts';

const isShown = ({ since, until = Infinity }: WasPrice, day: number): boolean => day >= since && day <= until;

/** The former price that shoppers see on a day, if it is above what the page asks. */
export function shownWas({ was }: Pick<Listing, 'was'>, day: number): Money | undefined {
  return was && isShown(was, day) ? was.price : undefined;
}

type Page = Pick<Listing, 'market' | 'was' | 'priceLog'>;

export const wasPriceRuleOf = (scenario: Scenario, market: number, day: number): WasPriceRule | undefined =>
  stateRulesOn(scenario, marketAt(scenario, market).country, day).wasPrice;

/**
 * The highest price that a page may call its former one from a day on; undefined when it has asked no price long
 * enough to have one, and `Infinity` where the state does not care.
 */
export function allowedWas(
  scenario: Scenario,
  page: Page,
  { from, day }: { from: number; day: number },
): number | undefined {
  const rule = wasPriceRuleOf(scenario, page.market, day);
  if (!rule) return Infinity;
  const window = { from: from - rule.days, until: from - 1 };
  return rule.basis === 'lowest'
    ? lowestBetween(page.priceLog, window)
    : askedOnDays(page.priceLog, window, rule.leastDays);
}

/** What is claimed and what would have been true; undefined when the page claims nothing false. */
export function falseWasPrice(
  scenario: Scenario,
  page: Page,
  day: number,
): { readonly price: Money; readonly reference?: Money } | undefined {
  const { was } = page;
  if (!was || !isShown(was, day)) return undefined;
  const allowed = allowedWas(scenario, page, { from: was.since, day });
  if (allowed !== undefined && was.price <= allowed) return undefined;
  return { price: was.price, ...(allowed === undefined ? {} : { reference: allowed as Money }) };
}
