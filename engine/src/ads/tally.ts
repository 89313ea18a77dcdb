/** What advertisements had of each page in a day: the rows of its reports. */
import type { AdRow } from '../report.ts';
import { noFigures, type AdFigures } from './campaign.ts';

/** Which advertisement, by which target, where. */
export interface AdAddress {
  readonly campaign: number;
  readonly group: number;
  readonly target: number;
  readonly listing: number;
  readonly placement: AdRow['placement'];
  /** Place of the query; −1 where nothing was typed. */
  readonly query: number;
}

export interface Tally extends AdFigures {
  readonly of: AdAddress;
  /** Clicks that the market expects of the impressions. */
  expected: number;
}

export type Tallies = Map<string, Tally>;

/** Targets are numbered through their campaign, so the group need not be named. */
export function tallyFor(tallies: Tallies, of: AdAddress): Tally {
  const { campaign, target, listing, placement, query } = of;
  const name = `${campaign} ${target} ${listing} ${placement} ${query}`;
  const known = tallies.get(name);
  if (known) return known;
  const tally: Tally = { of, ...noFigures(), expected: 0 };
  tallies.set(name, tally);
  return tally;
}

export function addFigures(to: AdFigures, from: AdFigures): void {
  to.impressions += from.impressions;
  to.clicks += from.clicks;
  to.spend += from.spend;
  to.orders += from.orders;
  to.units += from.units;
  to.sales += from.sales;
}

/** As reports tell them: what nobody clicked after is told together, because platforms name no search without a click. */
export function withoutUnclicked(tallies: Tallies): Tally[] {
  const told: Tallies = new Map();
  for (const tally of tallies.values()) {
    const isTold = tally.clicks > 0 || tally.orders > 0;
    const to = tallyFor(told, isTold ? tally.of : { ...tally.of, query: -1 });
    addFigures(to, tally);
    to.expected += tally.expected;
  }
  return [...told.values()].sort(byAddress);
}

const PLACES = { top: 0, rest: 1, 'product-page': 2 } as const;

function byAddress({ of: a }: Tally, { of: b }: Tally): number {
  return (
    a.campaign - b.campaign ||
    a.target - b.target ||
    a.listing - b.listing ||
    PLACES[a.placement] - PLACES[b.placement] ||
    a.query - b.query
  );
}
