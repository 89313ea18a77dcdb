/** How each company stands on an evening, in a few numbers: what its own people and those who judge it look at. */
import { at } from './at.ts';
import type { Account } from './ledger/accounts.ts';
import { toHome } from './ledger/exchange.ts';
import { accountLines, netWorth } from './ledger/net-worth.ts';
import { money, type Money } from './money.ts';
import { waitsForAnswer } from './orders/answer-letter.ts';
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
  return doingsOf(after, report).map((doings, company) => figuresFrom(before, after, { company, doings }));
}

/** Of one company, by its place in the world's list. */
export function figuresOfCompany(
  before: World,
  after: World,
  { company, report }: { company: number; report?: UnsealedReport | undefined },
): CompanyFigures {
  return figuresFrom(before, after, { company, doings: at(doingsOf(after, report), company) });
}

function figuresFrom(
  before: World,
  after: World,
  { company, doings }: { company: number; doings: Doings },
): CompanyFigures {
  const { id, stores } = at(after.companies, company);
  const { sales, stars, ...counts } = doings;
  const worth = (...accounts: readonly Account[]): Money => worthOf(after, company, accounts);
  return {
    company: id,
    bank: worth('bank'),
    wallet: worth('platform-wallet'),
    reserve: worth('platform-reserve'),
    stock: worth('stock', 'stock-under-way'),
    netWorth: money(netWorth(after, company)),
    revenue: earned(after, sales),
    profit: money(netWorth(after, company) - worthBefore(before, company)),
    ...counts,
    lateShare: lateShareOf(stores),
    rating: meanOf(stars),
    health: stores.length === 0 ? null : Math.min(...stores.map((store) => store.health.points)),
    isSuspended: stores.some((store) => store.health.isSuspended),
  };
}

/** What a company did on the day, and what lies before it in the evening. */
interface Doings {
  /** Postings to the accounts that make up revenue. */
  readonly sales: Posting[];
  /** Reviews by their stars, from one to five, of all its pages. */
  readonly stars: number[];
  orders: number;
  units: number;
  toShip: number;
  overdue: number;
  openLetters: number;
  openReturns: number;
}

/** Of all companies at once: a class books and ships for thirty, and each list is long. */
function doingsOf(after: World, report: UnsealedReport | undefined): Doings[] {
  const all = after.companies.map((): Doings => ({
    sales: [],
    stars: [0, 0, 0, 0, 0],
    orders: 0,
    units: 0,
    toShip: 0,
    overdue: 0,
    openLetters: 0,
    openReturns: 0,
  }));
  for (const { company, units } of report?.placed ?? []) {
    at(all, company).orders += 1;
    at(all, company).units += units;
  }
  for (const posting of report?.postings ?? [])
    if (isRevenue(posting)) at(all, posting.company).sales.push(posting);
  countParcels(after, all);
  for (const letter of after.letters) if (waitsForAnswer(letter)) at(all, letter.company).openLetters += 1;
  for (const { company, state } of after.returns) if (state === 'asked') at(all, company).openReturns += 1;
  for (const { company, record } of after.listings) {
    const { stars } = at(all, company);
    for (const [place, count] of record.reviews.entries()) stars[place] = (stars[place] ?? 0) + count;
  }
  return all;
}

function countParcels({ orders, day }: World, all: readonly Doings[]): void {
  const paid = statusNumber('paid');
  for (let row = 0; row < orders.count; row++) {
    if (orders.status[row] !== paid) continue;
    const doings = at(all, orders.company[row] ?? 0);
    doings.toShip += 1;
    if ((orders.shipBy[row] ?? 0) < day * SLICES_PER_DAY) doings.overdue += 1;
  }
}

/** Who was not there in the morning began the day with its capital. */
export const worthBefore = (before: World, company: number): number =>
  before.companies[company] ? netWorth(before, company) : before.scenario.seats.startingCash;

const isRevenue = ({ account }: Posting): boolean => account === 'sales' || account === 'refunds';

export function worthOf(world: World, company: number, accounts: readonly Account[]): Money {
  const { scenario, day } = world;
  const lines = accountLines(world, company).filter(({ account }) => accounts.includes(account));
  return money(lines.reduce((sum, { amount, currency }) => sum + toHome(scenario, amount, currency, day), 0));
}

export const revenueOf = (world: World, company: number, postings: readonly Posting[]): Money =>
  earned(
    world,
    postings.filter((posting) => posting.company === company && isRevenue(posting)),
  );

const earned = ({ scenario, day }: World, sales: readonly Posting[]): Money =>
  money(sales.reduce((sum, { amount, currency }) => sum - toHome(scenario, amount, currency, day), 0));

function lateShareOf(stores: readonly Store[]): number | null {
  const days = stores.flatMap(({ health }) => health.days);
  const delivered = days.reduce((sum, day) => sum + day.delivered, 0);
  return delivered === 0 ? null : days.reduce((sum, day) => sum + day.deliveredLate, 0) / delivered;
}

function meanOf(stars: readonly number[]): number | null {
  const reviews = stars.reduce((sum, count) => sum + count, 0);
  return reviews === 0 ? null : stars.reduce((sum, count, place) => sum + count * (place + 1), 0) / reviews;
}
