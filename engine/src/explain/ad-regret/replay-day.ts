/** All of a company's bids of one day, as lines that can be weighed against each other in the home currency. */
import { at } from '../../at.ts';
import type { Entrant } from '../../ads/line-up.ts';
import type { Placement } from '../../ads/placements.ts';
import type { Sight } from '../../demand/probe.ts';
import type { AdRow, DayReport } from '../../report.ts';
import { SLICES_PER_HOUR } from '../../world.ts';
import type { Today } from '../../today.ts';
import type { BidLine } from './bid-lines.ts';
import { nothing, replayOf, type LineReplay, type MarketReplay, type Sums, type Try } from './replay-bids.ts';
import type { LineDay } from './regret-of-days.ts';
import type { Choice } from './spend-best.ts';
import { homePerMinor, leftOfUnit, unitsPerClick } from './worth-of-click.ts';

/**
 * A platform's bid simulator answers for higher bids only where enough people came past: of a handful of auctions the
 * answer would be a rival's bid. Who leads the market may know more.
 */
const VISITS_THAT_ARE_TOLD = 50;

export interface PlayedLine extends LineDay {
  readonly market: number;
  readonly line: BidLine;
  /** Minor units of the home currency for one of the market's. */
  readonly rate: number;
}

/** The hour, of the day at home, in which a campaign had spent its budget. */
export interface RanOut {
  readonly campaign: number;
  readonly day: number;
  readonly hour: number;
}

export interface Watched {
  readonly see: (sight: Sight, today: Today) => void;
  /** When the day's reports are written. */
  readonly lines: (today: Today) => { readonly lines: PlayedLine[]; readonly ranOut: RanOut[] };
}

export function watchBids(company: number, isAllTold: boolean): Watched {
  let replays: readonly MarketReplay[] | undefined;
  return {
    see(sight, today) {
      replays ??= replaysOf(sight, today, company);
      for (const replay of replays) replay.see(sight);
    },
    lines: (today) => ({
      lines: (replays ?? []).flatMap((replay) => linesOf(today, replay, isAllTold)),
      ranOut: (replays ?? []).flatMap((replay) => ranOutIn(today.day, replay, company)),
    }),
  };
}

/** What a click is worth is worked out before the first visitor comes, by the records of the evening before. */
function replaysOf({ ads, pages }: Sight, { world, day }: Today, company: number): MarketReplay[] {
  return ads.markets.flatMap((market) => {
    if (!market) return [];
    const { scenario } = world;
    const { offers } = at(pages, market.market);
    const rate = homePerMinor(scenario, market.market, day);
    const left = new Map<number, number>();
    const worthOf = ({ offer, target }: Entrant, placement: Placement): number => {
      const { listing } = at(offers, offer);
      const leaves = left.get(listing.id) ?? leftOfUnit(world, listing, day);
      left.set(listing.id, leaves);
      return (leaves * unitsPerClick(scenario, listing, target, placement)) / rate;
    };
    return [replayOf({ world, pages: at(pages, market.market), ads: market, company, worthOf })];
  });
}

const keyOf = ({ campaign, target, listing, placement }: AdRow): string =>
  `${campaign} ${target} ${listing} ${placement}`;

function linesOf(today: Today, { market, ads, lines }: MarketReplay, isAllTold: boolean): PlayedLine[] {
  const { day, report, world } = today;
  const rate = homePerMinor(world.scenario, market, day);
  const spent = spentOn(report);
  return lines.map(({ line, visits, sane, tries }: LineReplay): PlayedLine => {
    const { campaign, group, target, listing, placement, bid, worth } = line;
    const real = spent.get(`${campaign.id} ${target.id} ${listing} ${placement}`) ?? nothing();
    const isTold = (each: Try): boolean => isAllTold || each.bid <= bid || visits >= VISITS_THAT_ARE_TOLD;
    const choice = (each: Try, of: Sums): Choice => ({
      bid: each.bid,
      clicks: of.clicks,
      cost: of.cost * rate,
      value: of.value * rate,
    });
    const told = tries.filter(isTold);
    return {
      day,
      market,
      line,
      rate,
      purse: String(campaign.id),
      family: `${campaign.id} ${group.id} ${listing} ${placement}`,
      budget: (ads.purses.get(campaign.id)?.budget ?? 0) * rate,
      bid,
      worth,
      sane: choice(sane, sane.inTime),
      // What was paid is the platform's bill: clicks beyond the most that a day may cost were free.
      asItWas: { clicks: real.clicks, cost: real.cost * rate, value: real.clicks * worth * rate },
      inTime: told.map((each) => choice(each, each.inTime)),
      allDay: [sane, ...told].map((each) => choice(each, each.allDay)),
    };
  });
}

function spentOn({ ads }: Pick<DayReport, 'ads'>): Map<string, Sums> {
  const spent = new Map<string, Sums>();
  for (const row of ads) {
    const sums = spent.get(keyOf(row)) ?? nothing();
    spent.set(keyOf(row), sums);
    sums.clicks += row.clicks;
    sums.cost += row.spend;
  }
  return spent;
}

const ranOutIn = (day: number, { ads }: MarketReplay, company: number): RanOut[] =>
  [...ads.purses.values()].flatMap(({ campaign, ranOutIn: slice }) =>
    campaign.company === company && slice !== undefined
      ? [{ campaign: campaign.id, day, hour: Math.floor((slice + 1) / SLICES_PER_HOUR) }]
      : [],
  );
