/** A company's bids of a market's day, each tried at others: what clicks and money would have been, hour by hour. */
import { at } from '../../at.ts';
import type { MarketAds } from '../../ads/ad-day.ts';
import { beginSlice, type Shopper } from '../../demand/shopper.ts';
import { shopperFor } from '../../demand/visit-slice.ts';
import type { Sight } from '../../demand/probe.ts';
import { SLICES_PER_DAY } from '../../world.ts';
import { bidLines, linesOn, type Bidding, type BidLine, type BidLines, type Place } from './bid-lines.ts';
import { clicksOn, scratchOf, visitsBy, type Clicked, type Passing, type Scratch } from './come-past.ts';
import { planOf, whoIsIn, type Plan, type Sold } from './other-rows.ts';

/** Minor units of the market's currency, with fractions; `value` is what the clicks are worth. */
export interface Outcome {
  readonly clicks: number;
  readonly cost: number;
  readonly value: number;
}
export type Sums = { -readonly [What in keyof Outcome]: number };

export const nothing = (): Sums => ({ clicks: 0, cost: 0, value: 0 });

/**
 * One bid of a line. A bid that moves another of the company's own advertisements counts what that does to the company,
 * so `cost` and `value` are the line's with what the others gained or lost by it.
 */
export interface Try {
  readonly bid: number;
  /** While the campaign had budget, as it was. */
  readonly inTime: Sums;
  /** As if its budget had lasted the day. */
  readonly allDay: Sums;
}

export interface LineReplay {
  readonly line: BidLine;
  /** Visits that came past the pages it bids for. */
  visits: number;
  readonly asItIs: Try;
  /** With all bids of the company that are too high brought down. */
  readonly sane: Try;
  /** From there, one at a time. */
  readonly tries: readonly Try[];
}

export interface MarketReplay {
  readonly market: number;
  readonly ads: MarketAds;
  readonly lines: readonly LineReplay[];
  /** To be called for every quarter hour, in their order. */
  readonly see: (sight: Sight) => void;
}

const tryOf = (bid: number): Try => ({ bid, inTime: nothing(), allDay: nothing() });

interface Playing {
  readonly ads: MarketAds;
  readonly lines: BidLines;
  readonly replays: ReadonlyMap<BidLine, LineReplay>;
  readonly company: number;
}

export function replayOf(bidding: Bidding): MarketReplay {
  const { ads, company } = bidding;
  const lines = bidLines(bidding);
  const replays = new Map(
    lines.all.map((line): [BidLine, LineReplay] => [
      line,
      { line, visits: 0, asItIs: tryOf(line.bid), sane: tryOf(line.sane), tries: line.tries.map(tryOf) },
    ]),
  );
  const playing = { ads, lines, replays, company };
  const plans = new Map<Place, Map<string, Plan>>();
  const planFor = (place: Place): Plan => {
    const known = plans.get(place) ?? new Map<string, Plan>();
    plans.set(place, known);
    const name = whoIsIn(ads, place);
    const plan = known.get(name) ?? planOf(ads, lines, place);
    known.set(name, plan);
    return plan;
  };
  let scratch: Scratch | undefined;
  let shopper: Shopper | undefined;
  return {
    market: ads.market,
    ads,
    lines: [...replays.values()],
    see(sight) {
      const board = at(sight.board.markets, ads.market);
      scratch ??= scratchOf(board);
      shopper ??= shopperFor(sight.board);
      scratch.besides.besideOffer.set(board.besideOffer);
      scratch.besides.besideLevel.set(board.besideLevel);
      const { everyRows } = ads.rules.placements.rest;
      const passing: Passing = { sight, shopper, board, scratch, everyRows };
      beginSlice(shopper, sight.board, ads.market, (sight.board.day - 1) * SLICES_PER_DAY + sight.slice);
      for (const [place, visits] of visitsBy(passing, ads.market, lines)) {
        const plan = planFor(place);
        const clicked = plan.layouts.map((layout) => clicksOn(passing, place, { layout, visits }));
        count(playing, place, { plan, clicked, visits: visits.length });
      }
    },
  };
}

interface Counted {
  readonly plan: Plan;
  /** By layout of the plan. */
  readonly clicked: readonly Clicked[];
  readonly visits: number;
}

function count(playing: Playing, place: Place, { plan, clicked, visits }: Counted): void {
  const { ads, replays } = playing;
  const bases = new Map(
    [...plan.sane].map(([campaign, sold]) => [campaign, { sold, all: companyWith(playing, sold, clicked) }]),
  );
  const book = (tried: Try, campaign: number, outcome: Outcome): void => {
    add(tried.allDay, outcome);
    if (ads.purses.get(campaign)?.isIn === true) add(tried.inTime, outcome);
  };
  for (const line of linesOn(place)) {
    const replay = replays.get(line);
    const base = bases.get(line.campaign.id);
    if (!replay || !base) continue;
    replay.visits += visits;
    const asItIs = plan.asItIs.get(line.campaign.id);
    if (asItIs) book(replay.asItIs, line.campaign.id, lineWith(asItIs, clicked, line));
    book(replay.sane, line.campaign.id, lineWith(base.sold, clicked, line));
  }
  for (const { line, bid, sold } of plan.tried) {
    const base = bases.get(line.campaign.id);
    const tried = replays.get(line)?.tries.find((each) => each.bid === bid);
    if (!base || !tried) continue;
    const own = lineWith(base.sold, clicked, line);
    const all = companyWith(playing, sold, clicked);
    book(tried, line.campaign.id, {
      clicks: lineWith(sold, clicked, line).clicks,
      cost: own.cost + all.cost - base.all.cost,
      value: own.value + all.value - base.all.value,
    });
  }
}

function add(to: Sums, { clicks, cost, value }: Outcome): void {
  to.clicks += clicks;
  to.cost += cost;
  to.value += value;
}

function lineWith({ layout, own }: Sold, clicked: readonly Clicked[], line: BidLine): Sums {
  const sums = nothing();
  const { rows } = at(clicked, layout);
  for (const each of own) {
    if (each.line !== line) continue;
    const clicks = rows[each.row] ?? 0;
    add(sums, { clicks, cost: clicks * each.price, value: clicks * each.worth });
  }
  return sums;
}

/** All of the company's clicks by these visits: on the place, and on rows that they come to from there. */
function companyWith(
  { ads, lines, company }: Playing,
  { layout, own }: Sold,
  clicked: readonly Clicked[],
): Sums {
  const sums = nothing();
  const { rows, elsewhere } = at(clicked, layout);
  for (const { row, price, worth } of own) {
    const clicks = rows[row] ?? 0;
    add(sums, { clicks, cost: clicks * price, value: clicks * worth });
  }
  for (const [slot, clicks] of elsewhere) {
    const seat = ads.seats[slot];
    if (seat?.entrant.company !== company) continue;
    const worth = lines.lineOf(seat.entrant, seat.placement)?.worth ?? 0;
    add(sums, { clicks, cost: clicks * seat.price, value: clicks * worth });
  }
  return sums;
}
