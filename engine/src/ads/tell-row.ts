/** Why a sponsored row stood where it stood, for those who look at a page from the inside. */
import type { AdDay, Seat } from './ad-day.ts';
import { scoreOf } from './auction.ts';
import type { Placement } from './placements.ts';

export interface Sponsored {
  readonly placement: Placement;
  /** What the row won by; left out where it is another company's and nobody else's to know. */
  readonly terms?: {
    readonly campaign: number;
    /** Minor units, with the placement's raise. */
    readonly bid: number;
    /** Clicks expected of those who take the row in, held against the advertisement's record. */
    readonly rate: number;
    /** That rate to the power of the platform's exponent; the score is the bid times this. */
    readonly quality: number;
    readonly score: number;
    /** The score it had to pass, 0 for none, and what a click costs because of it. */
    readonly next: number;
    readonly price: number;
  };
}

export function tellSeat({ entrant, placement, next, price }: Seat): Sponsored {
  const { campaign, bid, rate, quality } = entrant;
  return {
    placement,
    terms: { campaign: campaign.id, bid, rate, quality, score: scoreOf(entrant), next, price },
  };
}

/** Who stands in a slot of a market's board now. */
export const seatIn = (ads: AdDay, market: number, slot: number): Seat | undefined =>
  ads.markets[market]?.seats[slot];
