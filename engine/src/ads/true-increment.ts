/**
 * What advertising really added: the same days with its rows switched off, beside what attribution claims for it. Only
 * those who lead a market may be told; a seller has to find out by pausing.
 */
import { playDay } from '../day.ts';
import { figuresOfCompany } from '../figures.ts';
import { decisionsFor, type JournalEntry } from '../journal.ts';
import { toHome } from '../ledger/exchange.ts';
import { currencyOf } from '../scenario/rules-in-force.ts';
import type { AdRow, DayReport } from '../report.ts';
import type { Playing } from '../today.ts';
import type { World } from '../world.ts';

export interface IncrementQuestion {
  /** The evening before the first day. */
  readonly before: World;
  /** What everybody decided on the days, rows or no rows. */
  readonly journal: readonly JournalEntry[];
  /** By its id. */
  readonly company: string;
  /** One campaign of the company; absent: all of them. */
  readonly campaign?: number;
  readonly until: number;
}

/** Money in minor units of the home currency. */
export interface Traded {
  readonly orders: number;
  readonly units: number;
  /** What buyers paid for goods. */
  readonly sales: number;
  /** What the days added to the company's worth. */
  readonly profit: number;
}

export interface Increment {
  readonly from: number;
  readonly until: number;
  readonly withRows: Traded;
  readonly withoutRows: Traded;
  /** With less without: what the rows really added. */
  readonly added: Traded;
  /** What the reports credit them with, and what they cost. */
  readonly claimed: {
    readonly orders: number;
    readonly units: number;
    readonly sales: number;
    readonly spend: number;
  };
}

export function trueIncrement(question: IncrementQuestion, playing: Playing = {}): Increment {
  const days = trueIncrementByDays(question, playing);
  let step = days.next();
  while (!step.done) step = days.next();
  return step.value;
}

/** The same, a day at a time, for those who do other things in between: yields each day that is done. */
export function* trueIncrementByDays(
  question: IncrementQuestion,
  playing: Playing = {},
): Generator<number, Increment> {
  const { before, journal, company: id, campaign, until } = question;
  const company = before.companies.findIndex((each) => each.id === id);
  if (company < 0) throw new RangeError(`the world has no company ${id}`);
  const isMeant = (each: { readonly id: number; readonly company: number }): boolean =>
    each.company === company && (campaign === undefined || each.id === campaign);
  const nothing = { orders: 0, units: 0, sales: 0, profit: 0 };
  const claimed = { orders: 0, units: 0, sales: 0, spend: 0 };
  const sides = { withRows: { ...nothing }, withoutRows: { ...nothing } };
  let [asPlayed, silent] = [before, before];
  for (let day = before.day + 1; day <= until; day++) {
    const decisions = decisionsFor(journal, day);
    const one = playDay(asPlayed, decisions, playing);
    const other = playDay(silent, decisions, { ...playing, withoutAds: isMeant });
    add(sides.withRows, tradedOn(asPlayed, one, company));
    add(sides.withoutRows, tradedOn(silent, other, company));
    for (const row of one.report.ads)
      if (isMeant({ id: row.campaign, company: row.company })) claim(claimed, one.world, row);
    [asPlayed, silent] = [one.world, other.world];
    yield day;
  }
  const added = { ...sides.withRows };
  add(added, sides.withoutRows, -1);
  return { from: before.day + 1, until, ...sides, added, claimed };
}

type Sums = { -readonly [What in keyof Traded]: number };

function add(to: Sums, from: Traded, times = 1): void {
  for (const what of ['orders', 'units', 'sales', 'profit'] as const) to[what] += times * from[what];
}

function tradedOn(
  before: World,
  { world, report }: { readonly world: World; readonly report: DayReport },
  company: number,
): Traded {
  const own = report.placed.filter((order) => order.company === company);
  const { scenario, day } = world;
  return {
    orders: own.length,
    units: own.reduce((sum, { units }) => sum + units, 0),
    sales: own.reduce(
      (sum, { price, discount, currency }) => sum + toHome(scenario, price - discount, currency, day),
      0,
    ),
    profit: figuresOfCompany(before, world, { company, report }).profit,
  };
}

function claim(
  claimed: { orders: number; units: number; sales: number; spend: number },
  { scenario, day }: World,
  { market, orders, units, sales, spend }: AdRow,
): void {
  const home = (amount: number): number => toHome(scenario, amount, currencyOf(scenario, market), day);
  claimed.orders += orders;
  claimed.units += units;
  claimed.sales += home(sales);
  claimed.spend += home(spend);
}
