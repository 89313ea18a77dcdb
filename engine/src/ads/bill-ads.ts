/** What the day's clicks cost becomes a debt to the platform, which takes it from the wallet or the bank in its turn. */
import { at } from '../at.ts';
import { heldWith } from '../ledger/holdings.ts';
import { inUnits } from '../ledger/exchange.ts';
import { credit, debit, post, spendable } from '../ledger/post.ts';
import { currencyOf, marketAt } from '../scenario/rules-in-force.ts';
import type { Today } from '../today.ts';
import { costAtHome, pay } from '../treasury/pay.ts';
import { adRulesOn, type AdRulesInMarket } from './rules.ts';

export function billAds(today: Today): void {
  accrue(today);
  today.world.companies.forEach((_, company) => invoice(today, company));
}

function accrue(today: Today): void {
  const { world, report } = today;
  const spent = new Map<string, { readonly company: number; readonly market: number; sum: number }>();
  for (const { company, market, spend } of report.ads) {
    const name = `${company} ${market}`;
    const of = spent.get(name) ?? { company, market, sum: 0 };
    of.sum += spend;
    spent.set(name, of);
  }
  for (const { company, market, sum } of spent.values()) {
    const currency = currencyOf(world.scenario, market);
    const lines = [debit('advertising', currency, sum), credit('ad-costs-owed', currency, sum)];
    post(today, company, { memo: 'ad-clicks', market, lines });
  }
}

/** One platform, one currency: what stands on one invoice. */
interface Account {
  readonly market: number;
  readonly channel: string;
  readonly sold: AdRulesInMarket;
}

function invoice(today: Today, company: number): void {
  for (const account of accountsOf(today, company)) {
    const { channel: holder, sold } = account;
    const { currency, rules, amounts } = sold;
    const owed = -heldWith(today.world, company, { account: 'ad-costs-owed', holder, currency });
    const isUnpaid = today.world.ads.unpaid.some((each) => isOf(each, company, account));
    const isDue = today.day % rules.invoiceEveryDays === 0 || owed >= amounts.creditLimit || isUnpaid;
    if (owed > 0 && isDue) collect(today, company, account, owed);
  }
}

function accountsOf({ world, day }: Today, company: number): Account[] {
  const found = new Map<string, Account>();
  for (const { market } of at(world.companies, company).stores) {
    const sold = adRulesOn(world.scenario, market, day);
    const { channel } = marketAt(world.scenario, market);
    if (sold && !found.has(`${channel} ${sold.currency}`))
      found.set(`${channel} ${sold.currency}`, { market, channel, sold });
  }
  return [...found.values()];
}

const isOf = (
  each: { readonly company: number; readonly channel: string; readonly currency: string },
  company: number,
  { channel, sold }: Account,
): boolean => each.company === company && each.channel === channel && each.currency === sold.currency;

/** First what the platform owes the company itself; the rest from the bank, all of it or nothing. */
function collect(today: Today, company: number, account: Account, owed: number): void {
  const { world, report } = today;
  const { market, channel, sold } = account;
  const { currency } = sold;
  const inWallet = heldWith(world, company, { account: 'platform-wallet', holder: channel, currency });
  const fromWallet = Math.min(owed, Math.max(0, inWallet));
  const lines = [
    debit('ad-costs-owed', currency, fromWallet),
    credit('platform-wallet', currency, fromWallet),
  ];
  post(today, company, { memo: 'ad-invoice', market, lines });
  const rest = owed - fromWallet;
  const isPaid =
    rest === 0 || costAtHome(world, company, { currency, amount: rest }) <= spendable(world, company);
  if (rest > 0 && isPaid)
    pay(today, company, {
      memo: 'ad-invoice',
      account: 'ad-costs-owed',
      currency,
      amount: rest,
      of: { market },
    });
  const read = (amount: number): number => inUnits(world.scenario, amount, currency);
  const values = { market: marketAt(world.scenario, market).id, currency };
  if (isPaid || fromWallet > 0) {
    const taken = { amount: read(isPaid ? owed : fromWallet), fromWallet: read(fromWallet) };
    report.news.push({ company, code: 'news.ad-invoice', values: { ...values, ...taken } });
  }
  noteUnpaid(today, company, account, isPaid);
  if (!isPaid)
    report.news.push({ company, code: 'news.ads-unpaid', values: { ...values, amount: read(rest) } });
}

/** Rows of a company that has not paid stay off the platform until it has. */
function noteUnpaid({ world, day }: Today, company: number, account: Account, isPaid: boolean): void {
  const { ads } = world;
  const known = ads.unpaid.find((each) => isOf(each, company, account));
  if (isPaid) ads.unpaid = ads.unpaid.filter((each) => each !== known);
  else if (!known) {
    const { channel, sold } = account;
    ads.unpaid.push({ company, channel, currency: sold.currency, since: day });
  }
}
