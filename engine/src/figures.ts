/** How each company stands on an evening, in a few numbers: what its own people and those who judge it look at. */
import { at } from './at.ts';
import type { Account } from './ledger/accounts.ts';
import { toHome } from './ledger/exchange.ts';
import { accountLines, netWorth } from './ledger/net-worth.ts';
import { money, type Money } from './money.ts';
import { statusNumber } from './orders/book-columns.ts';
import type { Posting, UnsealedReport } from './report.ts';
import { SLICES_PER_DAY, type Store, type World } from './world.ts';

/** Money in minor units of the home currency at the evening's rates. */
export interface CompanyFigures {
  readonly company: string;
  readonly bank: Money;
  readonly wallet: Money;
  readonly reserve: Money;
  /** Goods in warehouses and under way, at cost. */
  readonly stock: Money;
  readonly netWorth: Money;
  /** Of the day: sales less refunds. */
  readonly revenue: Money;
  /** What the day added to the net worth, currency gains included. */
  readonly profit: Money;
  readonly orders: number;
  readonly units: number;
  readonly toShip: number;
  /** Of these, how many should have left by now. */
  readonly overdue: number;
  readonly openLetters: number;
  readonly openReturns: number;
  /** Of what was delivered in the time that account health looks back on, the share that came late. */
  readonly lateShare: number | null;
  /** Mean stars of all reviews. */
  readonly rating: number | null;
  /** Of 1,000, of the store that stands worst: account health, or ten times the service score where that is the grade. */
  readonly health: number | null;
  readonly isSuspended: boolean;
}

/** Of every company; without a report, of a world on the evening before its first day. */
export function figuresOf(before: World, after: World, report?: UnsealedReport): CompanyFigures[] {
  return after.companies.map((_, company) => figuresOfCompany(before, after, { company, report }));
}

/** Of one company, by its place in the world's list. */
export function figuresOfCompany(
  before: World,
  after: World,
  { company, report }: { company: number; report?: UnsealedReport | undefined },
): CompanyFigures {
  const { id, stores } = at(after.companies, company);
  const worth = (...accounts: readonly Account[]): Money => worthOf(after, company, accounts);
  const placed = (report?.placed ?? []).filter((order) => order.company === company);
  return {
    company: id,
    bank: worth('bank'),
    wallet: worth('platform-wallet'),
    reserve: worth('platform-reserve'),
    stock: worth('stock', 'stock-under-way'),
    netWorth: money(netWorth(after, company)),
    revenue: revenueOf(after, company, report?.postings ?? []),
    profit: money(netWorth(after, company) - worthBefore(before, company)),
    orders: placed.length,
    units: placed.reduce((sum, order) => sum + order.units, 0),
    ...openWork(after, company),
    lateShare: lateShareOf(stores),
    rating: ratingOf(after, company),
    health: stores.length === 0 ? null : Math.min(...stores.map((store) => store.health.points)),
    isSuspended: stores.some((store) => store.health.isSuspended),
  };
}

/** Who was not there in the morning began the day with its capital. */
export const worthBefore = (before: World, company: number): number =>
  before.companies[company] ? netWorth(before, company) : before.scenario.seats.startingCash;

const REVENUE: readonly Account[] = ['sales', 'refunds'];

export function worthOf(world: World, company: number, accounts: readonly Account[]): Money {
  const { scenario, day } = world;
  const lines = accountLines(world, company).filter(({ account }) => accounts.includes(account));
  return money(lines.reduce((sum, { amount, currency }) => sum + toHome(scenario, amount, currency, day), 0));
}

export function revenueOf({ scenario, day }: World, company: number, postings: readonly Posting[]): Money {
  const own = postings.filter((posting) => posting.company === company && REVENUE.includes(posting.account));
  return money(own.reduce((sum, { amount, currency }) => sum - toHome(scenario, amount, currency, day), 0));
}

function openWork({ orders, letters, returns, day }: World, company: number) {
  const paid = statusNumber('paid');
  let toShip = 0;
  let overdue = 0;
  for (let row = 0; row < orders.count; row++) {
    if (orders.company[row] !== company || orders.status[row] !== paid) continue;
    toShip += 1;
    if ((orders.shipBy[row] ?? 0) < day * SLICES_PER_DAY) overdue += 1;
  }
  const isOpen = (letter: (typeof letters)[number]) => !letter.answer && letter.cause !== 'thanks';
  return {
    toShip,
    overdue,
    openLetters: letters.filter((letter) => letter.company === company && isOpen(letter)).length,
    openReturns: returns.filter((each) => each.company === company && each.state === 'asked').length,
  };
}

function lateShareOf(stores: readonly Store[]): number | null {
  const days = stores.flatMap(({ health }) => health.days);
  const delivered = days.reduce((sum, day) => sum + day.delivered, 0);
  return delivered === 0 ? null : days.reduce((sum, day) => sum + day.deliveredLate, 0) / delivered;
}

function ratingOf({ listings }: World, company: number): number | null {
  const own = listings.filter((listing) => listing.company === company);
  const stars = own.flatMap(({ record }) => record.reviews.map((count, at) => ({ count, stars: at + 1 })));
  const reviews = stars.reduce((sum, each) => sum + each.count, 0);
  return reviews === 0 ? null : stars.reduce((sum, each) => sum + each.count * each.stars, 0) / reviews;
}
