/** Who wins the rows of a page: the auctions of its placements, one after the other, whoever asks and why. */
import { at } from '../at.ts';
import type { MarketAds } from './ad-day.ts';
import { award, type Award } from './auction.ts';
import type { Entrant } from './line-up.ts';

/** Whether an advertisement takes part in a slice. */
export type IsIn = (entrant: Entrant) => boolean;

/** As it is now: its campaign has budget left, and a click would find its goods. */
export const isInNow =
  ({ purses, offers }: MarketAds): IsIn =>
  ({ campaign, offer }) =>
    purses.get(campaign.id)?.isIn === true && offers.get(offer) === true;

/** Ranked bids for the rows above the results of a page, and among them. */
export interface ResultsBids {
  readonly top: readonly Entrant[];
  readonly rest: readonly Entrant[];
}

export const resultsBids = ({ lineUp }: MarketAds, page: number): ResultsBids => ({
  top: at(lineUp.top, page),
  rest: at(lineUp.rest, page),
});

export interface WonResults {
  readonly above: readonly Award<Entrant>[];
  readonly among: readonly Award<Entrant>[];
}

/** The rows above are sold first; who stands there does not stand among the results too. */
export function wonResults(
  { rules, amounts }: MarketAds,
  { top, rest }: ResultsBids,
  isIn: IsIn,
): WonResults {
  const { placements } = rules;
  const { reserve } = amounts;
  const above = award({ bids: top, rows: placements.top.looks.length, reserve, isIn, shown: NOBODY });
  const shown = new Set(above.map(({ bid }) => bid.listing));
  const among = award({ bids: rest, rows: placements.rest.looks.length, reserve, isIn, shown });
  return { above, among };
}

export function wonBeside(
  { rules, amounts }: MarketAds,
  bids: readonly Entrant[],
  isIn: IsIn,
): Award<Entrant>[] {
  const { looks } = rules.placements.productPage;
  return award({ bids, rows: looks.length, reserve: amounts.reserve, isIn, shown: NOBODY });
}

const NOBODY: ReadonlySet<number> = new Set();
