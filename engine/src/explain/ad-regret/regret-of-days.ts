/** What each line of bids should have been, in three steps: bids that were too high, bids that were too low, money in the wrong place. */
import { at } from '../../at.ts';
import { groupedBy } from '../../grouped.ts';
import type { Outcome } from './replay-bids.ts';
import { profitOf, spendBest, type Choice } from './spend-best.ts';

/** One line on one day, all money in the home currency. */
export interface LineDay {
  readonly day: number;
  /** Names the purse that it is paid from on this day. */
  readonly purse: string;
  /** What the purse holds. */
  readonly budget: number;
  /** The bid in force, and what a click is worth, in minor units of the market's currency. */
  readonly bid: number;
  readonly worth: number;
  readonly asItWas: Outcome;
  /** Names the advertisement in its placement: its targets take rows over from one another. */
  readonly family: string;
  /** With all bids that are above what a click is worth brought down to it, this line's among them. */
  readonly sane: Choice;
  /** By bid: while there was budget, and as if it had lasted the day. Of higher bids than the own one only what may be known. */
  readonly inTime: readonly Choice[];
  readonly allDay: readonly Choice[];
}

export interface LineRegret {
  readonly over: number;
  readonly under: number;
  /** Of the profit, when the same money goes where it brings most: others' gain is some lines' loss. */
  readonly allocation: number;
  /** With bids put right, and with the money moved too. */
  readonly rebid: Choice;
  readonly best: Choice;
  /** What money without end would add to the best. */
  readonly withMore: number;
}

/** Differences below this are rounding: no money is moved for them. */
const NOTHING = 0.5;

export function regretOf(lines: readonly LineDay[]): LineRegret[] {
  const was = lines.map(({ bid, asItWas }): Choice => ({ bid, ...asItWas }));
  const { lowered, over } = lower(lines, was);
  const rebid = raise(lines, lowered);
  const best = move(lines, { was, rebid });
  return lines.map((line, place) => {
    const [first, second, third, last] = [was, lowered, rebid, best].map((choices) => at(choices, place));
    if (!first || !second || !third || !last) throw new Error('a line has no choice');
    const most = Math.max(profitOf(last), ...choicesOf(line, [first, third]).map(profitOf));
    return {
      over: at(over, place),
      under: profitOf(third) - profitOf(second),
      allocation: profitOf(last) - profitOf(third),
      rebid: third,
      best: last,
      withMore: most - profitOf(last),
    };
  });
}

/** The places of lines that have one name on one day. */
function together(lines: readonly LineDay[], nameOf: (line: LineDay) => string) {
  const nameAt = (place: number): string => `${at(lines, place).day} ${nameOf(at(lines, place))}`;
  return groupedBy(lines.keys(), nameAt).values();
}

/**
 * Bids above what a click is worth, brought down to it: all of an advertisement at once, because the target that bids
 * most stands for the others. What that brings is told of those that bid too high, by what each had lost.
 */
function lower(lines: readonly LineDay[], was: readonly Choice[]): { lowered: Choice[]; over: number[] } {
  const lowered = [...was];
  const over = lines.map(() => 0);
  for (const places of together(lines, ({ family }) => family)) {
    const high = places.filter((place) => at(lines, place).bid > at(lines, place).worth);
    const gain = places.reduce(
      (sum, place) => sum + profitOf(at(lines, place).sane) - profitOf(at(was, place)),
      0,
    );
    if (high.length === 0 || gain <= 0) continue;
    const losses = high.map((place) => Math.max(0, -profitOf(at(was, place))));
    const all = losses.reduce((sum, loss) => sum + loss, 0);
    high.forEach((place, of) => {
      over[place] = gain * (all > 0 ? at(losses, of) / all : 1 / high.length);
    });
    for (const place of places) lowered[place] = at(lines, place).sane;
  }
  return { lowered, over };
}

/** Bids below what a click is worth, brought up as far as it pays and the purse of the day allows. */
function raise(lines: readonly LineDay[], lowered: readonly Choice[]): Choice[] {
  const chosen = [...lowered];
  for (const places of together(lines, ({ purse }) => purse)) {
    const options = places.map((place) => {
      const { bid, worth, inTime } = at(lines, place);
      const now = at(chosen, place);
      const higher = bid < worth ? inTime.filter((each) => each.bid > bid) : [];
      return { most: now.cost, choices: [now, ...higher] };
    });
    const spent = places.reduce((sum, place) => sum + at(chosen, place).cost, 0);
    const { budget } = at(lines, at(places, 0));
    spendBest(options, Math.max(budget, spent)).forEach((choice, place) => {
      chosen[at(places, place)] = choice;
    });
  }
  return chosen;
}

/** The same money over all lines and days, campaigns' budgets drawn as if each had been given what it can use. */
function move(
  lines: readonly LineDay[],
  { was, rebid }: { readonly was: readonly Choice[]; readonly rebid: readonly Choice[] },
): Choice[] {
  const costOf = (choices: readonly Choice[]): number => choices.reduce((sum, { cost }) => sum + cost, 0);
  const options = lines.map((line, place) => ({
    most: 0,
    choices: choicesOf(line, [at(was, place), at(rebid, place)]),
  }));
  const moved = spendBest(options, Math.max(costOf(was), costOf(rebid)));
  const gain = (choices: readonly Choice[]): number => choices.reduce((sum, each) => sum + profitOf(each), 0);
  return gain(moved) - gain(rebid) < NOTHING ? [...rebid] : moved;
}

const UNSPENT: Choice = { bid: 0, clicks: 0, cost: 0, value: 0 };

const choicesOf = ({ inTime, allDay }: LineDay, more: readonly Choice[]): Choice[] => [
  UNSPENT,
  ...more,
  ...inTime,
  ...allDay,
];
