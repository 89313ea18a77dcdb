import { at } from '../at.ts';
import { minorUnits, toHome } from '../ledger/exchange.ts';
import { balanceOf, credit, debit, post } from '../ledger/post.ts';
import { perThousandOf } from '../money.ts';
import { dueBefore, orderAt } from '../orders/book-columns.ts';
import { releaseMoment } from '../orders/experience.ts';
import { endOfDay, startOfDay } from '../orders/promise.ts';
import { settlementOf } from '../orders/settlement.ts';
import { currencyOf, marketAt, platformRulesOn } from '../scenario/rules-in-force.ts';
import type { Today } from '../today.ts';

/** The platform frees the money of orders whose time of waiting is over, and pays out on settlement days. */
export function settleAccounts(today: Today): void {
  release(today);
  const { companies } = today.world;
  companies.forEach((_, company) => payOut(today, company));
}

/** One entry per company and currency: a day frees the money of many orders at once. */
function release(today: Today): void {
  const { world, day } = today;
  const freed = new Map<number, Map<string, number>>();
  for (const row of dueBefore(world.orders, endOfDay(day))) {
    if ((world.orders.deliveredAt[row] ?? -1) < 0) continue;
    const order = orderAt(world.orders, row);
    const moment = releaseMoment(world.scenario, order);
    if (moment < startOfDay(day) || moment >= endOfDay(day)) continue;
    const sums = freed.get(order.company) ?? new Map<string, number>();
    const currency = currencyOf(world.scenario, order.market);
    const { net } = settlementOf(world.scenario, order, order.refunded);
    sums.set(currency, (sums.get(currency) ?? 0) + net);
    freed.set(order.company, sums);
  }
  for (const [company, sums] of freed) {
    for (const [currency, sum] of sums) {
      const lines = [debit('platform-wallet', currency, sum), credit('platform-reserve', currency, sum)];
      post(today, company, { memo: 'reserve-released', lines });
    }
  }
}

/** What the wallet holds goes home at the day's rate; what it lacks the platform takes from the bank account. */
function payOut(today: Today, company: number): void {
  const { world, day } = today;
  const { scenario } = world;
  const home = scenario.home.currency;
  const paid = new Set<string>();
  for (const { market } of at(world.companies, company).stores) {
    const currency = currencyOf(scenario, market);
    const rules = platformRulesOn(scenario, marketAt(scenario, market).channel, day);
    // Two stores of one currency share a wallet: it is paid out once.
    if (day % rules.settlementEveryDays !== 0 || paid.has(currency)) continue;
    paid.add(currency);
    const sum = balanceOf(world, company, 'platform-wallet', currency);
    if (sum === 0) continue;
    const worth = toHome(scenario, sum, currency, day);
    const spread = perThousandOf(Math.abs(worth), rules.payoutSpreadPerThousand);
    const lines = [
      credit('platform-wallet', currency, sum),
      debit('exchange', currency, sum),
      credit('exchange', home, worth),
      debit('platform-fees', home, spread),
      debit('bank', home, worth - spread),
    ];
    post(today, company, { memo: 'payout', lines });
    const values = {
      currency,
      amount: Math.abs(sum) / minorUnits(scenario, currency),
      homeCurrency: home,
      homeAmount: Math.abs(worth - spread) / minorUnits(scenario, home),
    };
    today.report.news.push({ company, code: sum > 0 ? 'news.payout' : 'news.wallet-settled', values });
  }
}
