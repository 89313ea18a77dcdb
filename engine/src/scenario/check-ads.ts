import type { Fault } from '../shape.ts';
import type { AdRules } from './ads.ts';
import { orderFault } from './check-names.ts';

/** Bids and budgets have room between their bounds, and a click never costs more than the most that may be bid. */
export function adFaults(ads: AdRules | undefined, path: string): Fault[] {
  return Object.entries(ads?.amounts ?? {}).flatMap(([currency, amounts]) => {
    const { leastBid, mostBid, leastBudget, mostBudget, reserve } = amounts;
    return [
      ...orderFault(leastBid, mostBid, `${path}.amounts.${currency}.leastBid`),
      ...orderFault(leastBudget, mostBudget, `${path}.amounts.${currency}.leastBudget`),
      ...orderFault(reserve, mostBid, `${path}.amounts.${currency}.reserve`),
    ];
  });
}
