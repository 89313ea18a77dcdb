/** Regret of days and lines, put together for those who read it: by line over all days, and by campaign. */
import { groupedBy } from '../../grouped.ts';
import { money } from '../../money.ts';
import { currencyOf, marketAt } from '../../scenario/rules-in-force.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { aimView, type AimView } from '../../view/ads.ts';
import type { Placement } from '../../ads/placements.ts';
import type { PlayedLine, RanOut } from './replay-day.ts';
import type { Choice } from './spend-best.ts';

/** Minor units of the home currency, adding up. */
export interface RegretParts {
  readonly over: number;
  readonly under: number;
  readonly allocation: number;
}

/** One page, one target, one placement, over all the days. */
export interface LineOfRegret extends RegretParts {
  readonly campaign: number;
  readonly group: number;
  readonly target: number;
  readonly aim: AimView;
  readonly listing: number;
  readonly placement: Placement;
  /** Its id. */
  readonly market: string;
  readonly currency: string;
  readonly clicks: number;
  /** Minor units of `currency`, as are the bids; with the placement's raise and what down-only takes. */
  readonly spend: number;
  /** Of the last day on which the bid was wrong, or on which it bid at all. */
  readonly bid: number;
  readonly worth: number;
  /** The better bid of that day (0: none), and what such bids would have had of all days. Absent where the bid was right. */
  readonly better?: { readonly bid: number; readonly clicks: number; readonly spend: number };
  /** What step three gives it, or takes from it. */
  readonly moved: number;
}

export interface CampaignOfRegret extends RegretParts {
  readonly campaign: number;
  readonly name: string;
  readonly spend: number;
  /** By its own records: what its clicks are worth. */
  readonly worth: number;
  readonly moved: number;
  /** The days on which it had spent its budget, and when. */
  readonly ranOut: readonly { readonly day: number; readonly hour: number }[];
}

/** A line of one day with its parts in whole units of the home currency. */
export interface Weighed {
  readonly line: PlayedLine;
  readonly rebid: Choice;
  readonly over: number;
  readonly under: number;
  readonly allocation: number;
  readonly moved: number;
  readonly spend: number;
  readonly worth: number;
}

const sumOf = (group: readonly Weighed[], amount: (each: Weighed) => number): number =>
  group.reduce((sum, each) => sum + amount(each), 0);

const partsOf = (group: readonly Weighed[]) => ({
  over: sumOf(group, ({ over }) => over),
  under: sumOf(group, ({ under }) => under),
  allocation: sumOf(group, ({ allocation }) => allocation),
  moved: sumOf(group, ({ moved }) => moved),
});

/** Lines that cost nothing and would have brought nothing are not told. */
export function linesOf(scenario: Scenario, weighed: readonly Weighed[]): LineOfRegret[] {
  const keyOf = ({ line: { line } }: Weighed): string =>
    `${line.campaign.id} ${line.target.id} ${line.listing} ${line.placement}`;
  return [...groupedBy(weighed, keyOf).values()]
    .flatMap((group): LineOfRegret[] => {
      // A bid that was right on the last day may have been wrong before.
      const last = group.findLast(({ over, under }) => over + under > 0) ?? group.at(-1);
      if (!last) return [];
      const { line, market, bid, worth } = last.line;
      const { campaign, group: of, target, listing, placement } = line;
      const parts = partsOf(group);
      const spend = money(sumOf(group, ({ line: each }) => each.asItWas.cost / each.rate));
      if (spend === 0 && parts.under === 0 && parts.allocation === 0 && parts.moved === 0) return [];
      const isPutRight = parts.over > 0 || parts.under > 0;
      const better = {
        bid: last.rebid.bid,
        clicks: money(sumOf(group, ({ rebid }) => rebid.clicks)),
        spend: money(sumOf(group, ({ rebid, line: { rate } }) => rebid.cost / rate)),
      };
      return [
        {
          campaign: campaign.id,
          group: of.id,
          target: target.id,
          aim: aimView(scenario, target.aim),
          listing,
          placement,
          market: marketAt(scenario, market).id,
          currency: currencyOf(scenario, market),
          clicks: sumOf(group, ({ line: { asItWas } }) => asItWas.clicks),
          spend,
          bid,
          worth: Math.floor(worth),
          ...(isPutRight ? { better } : {}),
          ...parts,
        },
      ];
    })
    .sort(
      (a, b) =>
        weightOf(b) - weightOf(a) ||
        b.spend - a.spend ||
        a.campaign - b.campaign ||
        a.target - b.target ||
        a.listing - b.listing ||
        (a.placement < b.placement ? -1 : 1),
    );
}

const weightOf = ({ over, under, allocation }: LineOfRegret): number => over + under + Math.abs(allocation);

export function campaignsOf(weighed: readonly Weighed[], ranOut: readonly RanOut[]): CampaignOfRegret[] {
  return [...groupedBy(weighed, ({ line: { line } }) => String(line.campaign.id)).values()]
    .flatMap((group): CampaignOfRegret[] => {
      const of = group.at(-1)?.line.line.campaign;
      if (!of) return [];
      return [
        {
          campaign: of.id,
          name: of.name,
          spend: sumOf(group, ({ spend }) => spend),
          worth: sumOf(group, ({ worth }) => worth),
          ...partsOf(group),
          ranOut: ranOut.filter((each) => each.campaign === of.id).map(({ day, hour }) => ({ day, hour })),
        },
      ];
    })
    .sort((a, b) => a.campaign - b.campaign);
}
