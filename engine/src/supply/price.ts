/** What goods cost by price break and currency clause. */
import { at } from '../at.ts';
import { homeRate, timesOver } from '../ledger/exchange.ts';
import { money, type Money } from '../money.ts';
import type { SupplyOffer } from '../scenario/goods.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Supplier } from '../scenario/supplier.ts';

const FIRST_DAY = 1;

export const supplierOf = ({ goods }: Scenario, { supplier }: Pick<SupplyOffer, 'supplier'>): Supplier => {
  const found = goods.suppliers.find(({ id }) => id === supplier);
  if (!found) throw new Error(`the scenario has no supplier ${supplier}`);
  return found;
};

/** How far prices have moved by a clause, as a ratio of two rates; one over one where they stand. */
export function clauseRatio(
  scenario: Scenario,
  { currencyClause: clause }: Pick<Supplier, 'currencyClause'>,
  day: number,
): { readonly now: number; readonly first: number } {
  if (!clause) return { now: 1, first: 1 };
  const first = homeRate(scenario, clause.currency, FIRST_DAY);
  const now = homeRate(scenario, clause.currency, day);
  const isWithin = Math.abs(now - first) * 1000 <= first * clause.tolerancePerThousand;
  return isWithin ? { now: 1, first: 1 } : { now, first };
}

/** The price for one of so many units on a day, in minor units of the home currency. */
export function unitPriceOn(scenario: Scenario, offer: SupplyOffer, units: number, day: number): Money {
  const reached = offer.breaks.findLast(({ from }) => from <= units) ?? at(offer.breaks, 0);
  const { now, first } = clauseRatio(scenario, supplierOf(scenario, offer), day);
  return timesOver(reached.price, now, first);
}

export const supplyCost = (scenario: Scenario, offer: SupplyOffer, units: number, day: number): Money =>
  money(units * unitPriceOn(scenario, offer, units, day));
