/**
 * Accounts that are kept apart by whom the company has them with: what one platform owes cannot pay another's fees,
 * and one country's tax is not the other's. Their sums are the accounts themselves; see `check-books.ts`.
 */
import { at } from '../at.ts';
import { findRow } from '../orders/book-columns.ts';
import type { Posting } from '../report.ts';
import { currencyOf, marketAt } from '../scenario/rules-in-force.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { World } from '../world.ts';
import type { Account, Holdings } from './accounts.ts';

const KEPT_WITH: Readonly<Partial<Record<Account, 'channel' | 'country'>>> = {
  'platform-wallet': 'channel',
  'platform-reserve': 'channel',
  'ad-costs-owed': 'channel',
  'tax-collected': 'country',
  'input-tax': 'country',
  'tax-due': 'country',
};

/** Whom an entry is with: the market that it is about, or a country; left out, its order says it. */
export interface Party {
  readonly market?: number;
  readonly country?: string;
  readonly order?: number;
}

// The same few keys for every order of every day: a text put together anew must be looked up among all texts before it
// can name a field, which takes longer than the booking.
const keys = new Map<Account, Map<string, Map<string, string>>>();

function keyOf(account: Account, holder: string, currency: string): string {
  let ofAccount = keys.get(account);
  if (!ofAccount) keys.set(account, (ofAccount = new Map()));
  let ofHolder = ofAccount.get(holder);
  if (!ofHolder) ofAccount.set(holder, (ofHolder = new Map()));
  let key = ofHolder.get(currency);
  if (key === undefined) ofHolder.set(currency, (key = `${account}/${holder}/${currency}`));
  return key;
}

function marketOf(world: World, company: number, party: Party, currency: string): number | undefined {
  if (party.market !== undefined) return party.market;
  const row = party.order === undefined ? -1 : findRow(world.orders, party.order);
  if (row >= 0) return world.orders.market[row];
  const { stores } = at(world.companies, company);
  return stores.find(({ market }) => currencyOf(world.scenario, market) === currency)?.market;
}

export function hold(
  world: World,
  company: number,
  { account, currency, amount }: Pick<Posting, 'account' | 'currency' | 'amount'>,
  party: Party,
): void {
  const kept = KEPT_WITH[account];
  if (!kept) return;
  const market = marketOf(world, company, party, currency);
  const found = market === undefined ? undefined : marketAt(world.scenario, market);
  const holder = kept === 'country' ? (party.country ?? found?.country) : found?.channel;
  const { holdings } = at(world.companies, company);
  const key = keyOf(account, holder ?? '', currency);
  const sum = (holdings[key] ?? 0) + amount;
  if (sum === 0) delete holdings[key];
  else holdings[key] = sum;
}

/** What a company has with one platform or state. */
export function heldWith(
  world: World,
  company: number,
  { account, holder, currency }: { account: Account; holder: string; currency: string },
): number {
  return at(world.companies, company).holdings[keyOf(account, holder, currency)] ?? 0;
}

/** Whether two markets are settled in one sum: the same platform in the same currency. */
export const sharesPurse = (scenario: Scenario, market: number, other: number): boolean =>
  marketAt(scenario, market).channel === marketAt(scenario, other).channel &&
  currencyOf(scenario, market) === currencyOf(scenario, other);

/** The sums that the accounts must show, by `account currency`. */
export function sumsHeld(holdings: Holdings): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [key, amount] of Object.entries(holdings)) {
    const [account = '', , currency = ''] = key.split('/');
    sums.set(`${account} ${currency}`, (sums.get(`${account} ${currency}`) ?? 0) + amount);
  }
  return sums;
}

export const isKeptApart = (account: string): boolean => Object.hasOwn(KEPT_WITH, account);
