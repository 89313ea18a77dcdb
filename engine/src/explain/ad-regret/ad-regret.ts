/**
 * What a company's advertising of some days left lying: the profit of its bids against that of better ones which it
 * could have made. This is external regret, the best fixed choice in hindsight less what was done, in a generalised
 * second-price auction under daily budgets (Edelman, Ostrovsky and Schwarz 2007, “Internet Advertising and the
 * Generalized Second-Price Auction”; Varian 2007, “Position auctions”; with budgets Balseiro and Gur 2019, “Learning in
 * Repeated Auctions with Budgets”).
 *
 * A line is one page, one target and one placement on one day. Its profit is clicks times what a click is worth, less
 * what they cost. A click is worth what the company itself could know on the evening before: see `worth-of-click.ts`.
 * In three steps, each from where the one before ends, so that the parts add up and none is negative:
 * 1. *Over-bidding*: bids above what a click is worth are brought down to it, all of them at once. In this auction no
 *    bid above it is ever better (each click that it adds costs more than it is worth).
 * 2. *Under-bidding*: lower ones are brought up, by tenths of what a click is worth, as far as that pays and the
 *    campaign's own budget of the day bears it, while the campaign had budget.
 * 3. *Allocation*: the money of all these days goes where its next unit brings most, over all lines, campaigns and
 *    days, with every campaign there all day; what brings less than it costs is left unspent.
 *
 * Held as they were: rivals' bids and budgets in every quarter hour, stock, the visits, and the days' mornings (what is
 * changed today does not change tomorrow). Clicks and prices are exact: the same auction is held again over the same
 * visits, whose chance has an address. What clicks are worth is an expectation. After step one, lines are tried one at a
 * time; what one takes from the company's other advertisements is counted with it. Money in minor units, of the home currency unless
 * it says otherwise.
 */
import { decisionsFor, type JournalEntry } from '../../journal.ts';
import type { World } from '../../world.ts';
import { lookAtDay, lookThroughDay } from '../look-at-day.ts';
import { regretOf } from './regret-of-days.ts';
import { watchBids, type PlayedLine, type RanOut } from './replay-day.ts';
import {
  campaignsOf,
  linesOf,
  type CampaignOfRegret,
  type LineOfRegret,
  type RegretParts,
  type Weighed,
} from './tell-regret.ts';
import { wholeUnits } from './whole-units.ts';

export interface AdRegretQuestion {
  /** The evening before the first day. */
  readonly before: World;
  readonly journal: readonly JournalEntry[];
  /** By its id. */
  readonly company: string;
  readonly until: number;
  /** Everything, for who leads the market; a seller is told what a platform's bid simulator would tell. */
  readonly isAllTold?: boolean;
}

export interface AdRegret {
  readonly from: number;
  readonly until: number;
  /** Of home, and of all money here that is not a line's own. */
  readonly currency: string;
  readonly spend: number;
  readonly clicks: number;
  readonly worth: number;
  readonly regret: RegretParts & { readonly total: number };
  /** Beyond the regret: what larger budgets would add, spent as well. */
  readonly withMore: number;
  readonly campaigns: readonly CampaignOfRegret[];
  /** Those with most regret first. */
  readonly lines: readonly LineOfRegret[];
  /** How many more there are. */
  readonly linesLeftOut: number;
}

export function adRegret(question: AdRegretQuestion): AdRegret {
  const days = adRegretByDays(question);
  let step = days.next();
  while (!step.done) step = days.next();
  return step.value;
}

/** The same, a day at a time, for those who do other things in between: yields each day that is done. */
export function* adRegretByDays(question: AdRegretQuestion): Generator<number, AdRegret> {
  const { before, journal, until, isAllTold = false } = question;
  const company = before.companies.findIndex(({ id }) => id === question.company);
  if (company < 0) throw new RangeError(`the world has no company ${question.company}`);
  const lines: PlayedLine[] = [];
  const ranOut: RanOut[] = [];
  let evening = before;
  for (let day = before.day + 1; day <= until; day++) {
    const watched = watchBids(company, isAllTold);
    const look = day === until ? lookAtDay : lookThroughDay;
    const today = look(evening, decisionsFor(journal, day), watched.see);
    const seen = watched.lines(today);
    lines.push(...seen.lines);
    ranOut.push(...seen.ranOut);
    evening = today.world;
    yield day;
  }
  return tell(before, until, lines, ranOut);
}

const MOST_LINES = 200;

function tell(
  before: World,
  until: number,
  lines: readonly PlayedLine[],
  ranOut: readonly RanOut[],
): AdRegret {
  const found = regretOf(lines);
  const whole = {
    over: wholeUnits(found.map(({ over }) => over)),
    under: wholeUnits(found.map(({ under }) => under)),
    allocation: wholeUnits(found.map(({ allocation }) => allocation)),
    moved: wholeUnits(found.map(({ best, rebid }) => best.cost - rebid.cost)),
    spend: wholeUnits(lines.map(({ asItWas }) => asItWas.cost)),
    worth: wholeUnits(lines.map(({ asItWas }) => asItWas.value)),
  };
  const weighed = lines.map((line, place): Weighed => {
    const of = (amounts: readonly number[]): number => amounts[place] ?? 0;
    const { rebid } = found[place] ?? {};
    return {
      line,
      rebid: rebid ?? { bid: line.bid, ...line.asItWas },
      over: of(whole.over),
      under: of(whole.under),
      allocation: of(whole.allocation),
      moved: of(whole.moved),
      spend: of(whole.spend),
      worth: of(whole.worth),
    };
  });
  const sum = (what: 'over' | 'under' | 'allocation' | 'spend' | 'worth'): number =>
    weighed.reduce((all, each) => all + each[what], 0);
  const parts = { over: sum('over'), under: sum('under'), allocation: sum('allocation') };
  const told = linesOf(before.scenario, weighed);
  return {
    from: before.day + 1,
    until,
    currency: before.scenario.home.currency,
    spend: sum('spend'),
    clicks: lines.reduce((all, { asItWas }) => all + asItWas.clicks, 0),
    worth: sum('worth'),
    regret: { ...parts, total: parts.over + parts.under + parts.allocation },
    withMore: Math.floor(found.reduce((all, { withMore }) => all + withMore, 0)),
    campaigns: campaignsOf(weighed, ranOut),
    lines: told.slice(0, MOST_LINES),
    linesLeftOut: Math.max(0, told.length - MOST_LINES),
  };
}
