import { at } from '../at.ts';
import { isFundsHeld } from '../conduct/standing.ts';
import { minorUnits, toHome } from '../ledger/exchange.ts';
import { heldWith, sharesPurse } from '../ledger/holdings.ts';
import { credit, debit, post } from '../ledger/post.ts';
import { perThousandOf } from '../money.ts';
import { dueBefore, orderAt } from '../orders/book-columns.ts';
import { releaseMoment } from '../orders/experience.ts';
import { endOfDay, startOfDay } from '../orders/promise.ts';
import { settlementOf } from '../orders/settlement.ts';
import type { PlatformRules } from '../scenario/rule-packs.ts';
import { currencyOf, marketAt, platformRulesOn } from '../scenario/rules-in-force.ts';
import type { Today } from '../today.ts';
import { pay } from '../treasury/pay.ts';
import type { Store } from '../world.ts';

/** The platform frees the money of orders whose time of waiting is over, and pays out on settlement days. */
export function settleAccounts(today: Today): void {
  release(today);
  const { companies } = today.world;
  companies.forEach((_, company) => payOut(today, company));
}

/** One entry per company and market: a day frees the money of many orders at once. */
function release(today: Today): void {
  const { world, day } = today;
  const freed = new Map<number, Map<number, number>>();
  for (const row of dueBefore(world.orders, endOfDay(day))) {
    if ((world.orders.deliveredAt[row] ?? -1) < 0) continue;
    const order = orderAt(world.orders, row);
    const moment = releaseMoment(world.scenario, order);
    if (moment < startOfDay(day) || moment >= endOfDay(day)) continue;
    const sums = freed.get(order.company) ?? new Map<number, number>();
    const { net } = settlementOf(world.scenario, order, order.refunded);
    sums.set(order.market, (sums.get(order.market) ?? 0) + net);
    freed.set(order.company, sums);
  }
  for (const [company, sums] of freed) {
    for (const [market, sum] of sums) {
      const currency = currencyOf(world.scenario, market);
      const lines = [debit('platform-wallet', currency, sum), credit('platform-reserve', currency, sum)];
      post(today, company, { memo: 'reserve-released', market, lines });
    }
  }
}

interface Payout {
  readonly market: number;
  readonly currency: string;
  readonly rules: PlatformRules;
  /** What the platform owes; below nothing, what it is owed. */
  readonly sum: number;
}

/** Every n-th day each platform settles what it and the company owe one another, one sum for each currency. */
function payOut(today: Today, company: number): void {
  const { world, day } = today;
  const { scenario } = world;
  const settled = new Set<string>();
  const { stores } = at(world.companies, company);
  for (const store of stores) {
    const { market } = store;
    const { channel } = marketAt(scenario, market);
    const currency = currencyOf(scenario, market);
    const rules = platformRulesOn(scenario, channel, day);
    if (day % rules.settlementEveryDays !== 0 || settled.has(`${channel} ${currency}`)) continue;
    settled.add(`${channel} ${currency}`);
    const sum = heldWith(world, company, { account: 'platform-wallet', holder: channel, currency });
    if (sum === 0 || (sum > 0 && isHeld(today, stores, store))) continue;
    settle(today, company, store, { market, currency, rules, sum });
  }
}

/** A platform that holds money back of one store holds back all that it has of the company in that currency. */
function isHeld({ world, day }: Today, stores: readonly Store[], { market }: Store): boolean {
  return stores.some(
    (store) => sharesPurse(world.scenario, store.market, market) && isFundsHeld(world, store, day),
  );
}

/** Into the wallet as it is, or home at the day's rate; what is owed is taken from where the money would have gone. */
function settle(today: Today, company: number, store: Store, payout: Payout): void {
  const { currency, market, sum } = payout;
  const isForeign = currency !== today.world.scenario.home.currency;
  if (store.payout !== 'wallet' || !isForeign) return payHome(today, company, payout);
  if (sum > 0) {
    const lines = [credit('platform-wallet', currency, sum), debit('bank', currency, sum)];
    post(today, company, { memo: 'payout', market, lines });
  } else {
    const of = { market };
    pay(today, company, { memo: 'wallet-settled', account: 'platform-wallet', currency, amount: -sum, of });
  }
  tell(today, company, { payout, into: { currency, amount: sum } });
}

function payHome(today: Today, company: number, payout: Payout): void {
  const { world, day } = today;
  const { scenario } = world;
  const { market, currency, rules, sum } = payout;
  const home = scenario.home.currency;
  const worth = toHome(scenario, sum, currency, day);
  const spread = perThousandOf(Math.abs(worth), rules.payoutSpreadPerThousand);
  const lines = [
    credit('platform-wallet', currency, sum),
    debit('exchange', currency, sum),
    credit('exchange', home, worth),
    debit('platform-fees', home, spread),
    debit('bank', home, worth - spread),
  ];
  post(today, company, { memo: 'payout', market, lines });
  tell(today, company, { payout, into: { currency: home, amount: worth - spread } });
}

function tell(
  { world, report }: Today,
  company: number,
  { payout, into }: { payout: Payout; into: { readonly currency: string; readonly amount: number } },
): void {
  const { scenario } = world;
  const read = (amount: number, currency: string): number =>
    Math.abs(amount) / minorUnits(scenario, currency);
  const values = {
    currency: payout.currency,
    amount: read(payout.sum, payout.currency),
    homeCurrency: into.currency,
    homeAmount: read(into.amount, into.currency),
  };
  report.news.push({ company, code: payout.sum > 0 ? 'news.payout' : 'news.wallet-settled', values });
}
