import { at } from '../at.ts';
import { credit, debit, post } from '../ledger/post.ts';
import { money } from '../money.ts';
import { volumeOf } from '../orders/postage.ts';
import { currencyOf, marketAt, platformRulesOn } from '../scenario/rules-in-force.ts';
import type { Today } from '../today.ts';
import { isWoundUp } from '../treasury/insolvency.ts';

/** The platform counts a month as thirty days from the opening of a store. */
const DAYS_PER_MONTH = 30;
const CUBIC_CENTIMETRES_PER_LITRE = 1000;

/** Standing costs: the platform's plan, and room in warehouses abroad. */
export function chargeFees(today: Today): void {
  today.world.companies.forEach((_, company) => {
    chargePlans(today, company);
    chargeStorage(today, company);
  });
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

/** Room is summed over all goods of a place before it is rounded to fen. */
function chargeStorage(today: Today, company: number): void {
  const { world } = today;
  const { scenario } = world;
  for (const { country, storage } of scenario.lanes.warehouses) {
    let volume = 0;
    for (const lot of world.lots) {
      if (lot.company !== company || lot.place !== country) continue;
      volume += volumeOf(at(scenario.goods.products, lot.product), lot.units);
    }
    const rent = money((volume / CUBIC_CENTIMETRES_PER_LITRE) * storage.perLitreDay);
    const home = scenario.home.currency;
    post(today, company, {
      memo: 'storage',
      lines: [debit('storage', home, rent), credit('bank', home, rent)],
    });
  }
}
