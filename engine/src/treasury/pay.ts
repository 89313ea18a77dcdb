/** Costs in a foreign currency are paid out of the wallet that holds it; what it lacks is bought at home. */
import type { Account } from '../ledger/accounts.ts';
import { toHome } from '../ledger/exchange.ts';
import type { Party } from '../ledger/holdings.ts';
import { balanceOf, credit, debit, post } from '../ledger/post.ts';
import { perTenThousandOf } from '../money.ts';
import { bankRulesOn } from '../scenario/rules-in-force.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import { buyCurrency } from './convert.ts';

export interface Payment {
  readonly memo: string;
  /** What is paid for: a cost, or a debt that ends with it. */
  readonly account: Account;
  readonly currency: string;
  readonly amount: number;
  readonly of?: Party;
}

export function pay(today: Today, company: number, payment: Payment): void {
  const { world } = today;
  const { memo, account, currency, amount, of = {} } = payment;
  const missing = amount - Math.max(balanceOf(world, company, 'bank', currency), 0);
  if (currency !== world.scenario.home.currency && missing > 0) {
    buyCurrency(today, company, currency, missing);
  }
  post(today, company, {
    ...of,
    memo,
    lines: [debit(account, currency, amount), credit('bank', currency, amount)],
  });
}

/** What paying an amount would take from the account at home, after what the currency's own wallet holds. */
export function costAtHome(
  world: World,
  company: number,
  { currency, amount }: Pick<Payment, 'currency' | 'amount'>,
): number {
  const { scenario, day } = world;
  if (currency === scenario.home.currency) return amount;
  const missing = Math.max(amount - Math.max(balanceOf(world, company, 'bank', currency), 0), 0);
  const worth = toHome(scenario, missing, currency, day + 1);
  return worth + perTenThousandOf(worth, bankRulesOn(scenario, day + 1)?.conversionPerTenThousand ?? 0);
}
