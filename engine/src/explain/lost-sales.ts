/** Those of a day who saw a company's offers and bought elsewhere, or nothing: where they went, and why. */
import { draw, stream } from '../chance.ts';
import type { VisitAddress } from '../demand/path.ts';
import type { Sight } from '../demand/probe.ts';
import type { JournalEntry } from '../journal.ts';
import type { World } from '../world.ts';
import { lookAtDay } from './look-at-day.ts';
import { lostVisits, type LostOutcome, type LostVisit } from './lost-visits.ts';
import { addGap, sharesOfGap, type GapShare, type GapSums } from './utility-gap.ts';

/** Visits that ended with one and the same offer of somebody else, or with nothing. Counts are of all visits of the day. */
export interface LostGroup {
  /** Absent: they bought nothing. */
  readonly to?: { readonly company: number; readonly listing: number };
  /** How it ended for those who bought nothing. */
  readonly outcome: LostOutcome;
  /** The own offer that they saw. */
  readonly own: number;
  readonly market: number;
  readonly visits: number;
  /** Of these, how many opened its page, and how many had it in their cart. */
  readonly opened: number;
  readonly carted: number;
  /** Of those who weighed both: what made the other worth more to them, in their own utility; the terms add up. */
  readonly weighed: readonly GapShare[];
  /** Of those who saw it and opened only the other: what made them more likely to open that one, in log odds. */
  readonly passedBy: readonly GapShare[];
  /** A few of them, whose whole path can be asked for. */
  readonly examples: readonly VisitAddress[];
}

export interface LostSales {
  readonly day: number;
  /** Visits that saw an offer of the company; those that bought it; those that bought elsewhere; the rest bought nothing. */
  readonly saw: number;
  readonly bought: number;
  readonly elsewhere: number;
  /** One visit in so many was looked at, and counts for all of them. */
  readonly every: number;
  /** Those who went elsewhere before those who bought nothing, the largest groups first. */
  readonly groups: readonly LostGroup[];
}

/** Looking at so many visits takes less than half a second. */
const MOST_LOOKED_AT = 100_000;
const SAMPLE = stream('lost sales/visit');
const MOST_GROUPS = 60;
const MOST_EXAMPLES = 3;

interface Gathered {
  group: LostGroup;
  visits: number;
  opened: number;
  carted: number;
  readonly weighed: GapSums;
  readonly passedBy: GapSums;
  readonly examples: VisitAddress[];
}

/** `company` by its place. */
export function lostSales(
  before: World,
  decisions: readonly JournalEntry[],
  company: number,
  mostLookedAt = MOST_LOOKED_AT,
): LostSales {
  const groups = new Map<string, Gathered>();
  const sums = { saw: 0, bought: 0, elsewhere: 0 };
  let every = 0;
  const isLookedAt = (slice: number, market: number, session: number): boolean =>
    every === 1 || draw(before.seed, SAMPLE, session, slice, market) % every === 0;
  const see = (sight: Sight): void => {
    every ||= everyOf(sight, mostLookedAt);
    for (const visit of lostVisits(before.scenario, sight, company, isLookedAt)) {
      sums.saw += every;
      if (visit.to?.company === company) sums.bought += every;
      else gather(groups, visit, every);
      if (visit.to && visit.to.company !== company) sums.elsewhere += every;
    }
  };
  lookAtDay(before, decisions, see);
  const sorted = [...groups.values()].sort(
    (a, b) =>
      Number(b.group.to !== undefined) - Number(a.group.to !== undefined) ||
      b.visits - a.visits ||
      a.group.own - b.group.own ||
      keyOf(a.group) - keyOf(b.group),
  );
  return {
    day: before.day + 1,
    ...sums,
    every: Math.max(1, every),
    groups: sorted.slice(0, MOST_GROUPS).map(tell),
  };
}

const keyOf = ({ to }: LostGroup): number => to?.listing ?? 0;

function everyOf({ board }: Sight, most: number): number {
  const visits = board.markets.reduce(
    (sum, { arrivals }) => sum + arrivals.reduce((all, count) => all + count, 0),
    0,
  );
  return Math.max(1, Math.ceil(visits / most));
}

function gather(groups: Map<string, Gathered>, visit: LostVisit, every: number): void {
  const { to, own, outcome, address } = visit;
  const key = `${own}/${to?.listing ?? 'nothing'}/${outcome}`;
  const known = groups.get(key) ?? newGroup(visit);
  groups.set(key, known);
  known.visits += every;
  if (visit.isOpened) known.opened += every;
  if (visit.isCarted) known.carted += every;
  if (visit.gap) addGap(visit.isOpened ? known.weighed : known.passedBy, visit.gap);
  if (known.examples.length < MOST_EXAMPLES) known.examples.push(address);
}

const newGroup = ({ to, own, outcome, address }: LostVisit): Gathered => ({
  group: {
    ...(to ? { to } : {}),
    outcome,
    own,
    market: address.market,
    visits: 0,
    opened: 0,
    carted: 0,
    weighed: [],
    passedBy: [],
    examples: [],
  },
  visits: 0,
  opened: 0,
  carted: 0,
  weighed: { visits: 0, terms: new Map() },
  passedBy: { visits: 0, terms: new Map() },
  examples: [],
});

const tell = ({ group, visits, opened, carted, weighed, passedBy, examples }: Gathered): LostGroup => ({
  ...group,
  visits,
  opened,
  carted,
  weighed: sharesOfGap(weighed),
  passedBy: sharesOfGap(passedBy),
  examples,
});
