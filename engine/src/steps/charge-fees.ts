import { at } from '../at.ts';
import { credit, debit, post } from '../ledger/post.ts';
import { currencyOf, marketAt, platformRulesOn } from '../scenario/rules-in-force.ts';
import type { Today } from '../today.ts';
import { isWoundUp } from '../treasury/insolvency.ts';

/** The platform counts a month as thirty days from the opening of a store. */
const DAYS_PER_MONTH = 30;

/** The standing cost of a store: its platform's plan. */
export function chargeFees(today: Today): void {
  today.world.companies.forEach((_, company) => chargePlans(today, company));
}

function chargePlans(today: Today, company: number): void {
  const { world, day } = today;
  if (isWoundUp(world, company)) return;
  for (const { market, openedOn } of at(world.companies, company).stores) {
    if ((day - openedOn) % DAYS_PER_MONTH !== 0) continue;
    const currency = currencyOf(world.scenario, market);
    const fee = platformRulesOn(
      world.scenario,
      marketAt(world.scenario, market).channel,
      day,
    ).planFeePerMonth;
    const lines = [debit('platform-fees', currency, fee), credit('platform-wallet', currency, fee)];
    post(today, company, { memo: 'plan-fee', market, lines });
  }
}
