/** Between two quarter hours: whose budget and goods let them stand, and which pages are sold anew because of it. */
import { at } from '../at.ts';
import type { Board } from '../demand/board.ts';
import type { DayCounts } from '../demand/day-counts.ts';
import type { Featuring, SharedPage } from '../demand/featuring.ts';
import type { Shelves } from '../demand/shelves.ts';
import { ofEach } from '../known.ts';
import type { AdDay, MarketAds, Reach } from './ad-day.ts';
import { takesPart } from './pacing.ts';
import { sellBeside, sellResults } from './slots.ts';

export interface AdTurn {
  readonly board: Board;
  readonly shelves: Shelves;
  readonly counts: readonly DayCounts[];
  readonly featuring: readonly Featuring[];
  readonly slice: number;
}

/** What stands in the slice stands for all of it; only pages on which something changed are sold anew. */
export function turnAds(ads: AdDay, turn: AdTurn): void {
  for (const market of ads.markets) {
    if (!market) continue;
    const floor = {
      ads,
      market,
      board: at(turn.board.markets, market.market),
      counts: at(turn.counts, market.market),
    };
    const changed = changesIn(market, turn);
    for (const page of changed.results) sellResults(floor, page);
    for (const offer of changed.productPages) sellBeside(floor, offer);
  }
}

interface Changes {
  readonly results: readonly number[];
  readonly productPages: readonly number[];
}

const NO_CHANGES: Changes = { results: [], productPages: [] };

/** In the order of their numbers, so that nobody's coming before another can matter. */
function changesIn(market: MarketAds, turn: AdTurn): Changes {
  const changed: Reach[] = [];
  const note = (reach: Reach | undefined): void => {
    if (reach) changed.push(reach);
  };
  const come = at(market.come, turn.slice);
  for (const [campaign, purse] of market.purses) {
    const isIn = takesPart(purse, market.rules.pacing, come);
    if (isIn !== purse.isIn) note(market.reach.campaigns.get(campaign));
    purse.isIn = isIn;
  }
  const shared = sharedPages(market, turn);
  for (const [offer, was] of market.offers) {
    const page = shared.get(offer);
    // A platform advertises only the offer that stands forward on its page: nobody pays for another's sale.
    const isForward = page === undefined || page.featured === offer;
    const isIn = isForward && turn.shelves.unitsFor(market.market, offer) > 0;
    if (isIn === was) continue;
    note(market.reach.offers.get(offer));
    market.offers.set(offer, isIn);
  }
  // In most quarter hours nothing changes.
  if (changed.length === 0) return NO_CHANGES;
  const inOrder = (where: keyof Reach): number[] =>
    [...new Set(changed.flatMap((reach) => [...reach[where]]))].sort((a, b) => a - b);
  return { results: inOrder('results'), productPages: inOrder('productPages') };
}

const NONE_SHARED: ReadonlyMap<number, SharedPage> = new Map();

/** By offer; which of them stands forward changes, but not which page it is. */
const pagesByOffer = ofEach(
  ({ shared }: Featuring): ReadonlyMap<number, SharedPage> =>
    new Map(shared.flatMap((page) => page.product.offers.map((offer) => [offer, page]))),
);

function sharedPages({ market }: MarketAds, { featuring }: AdTurn): ReadonlyMap<number, SharedPage> {
  const own = featuring.find((each) => each.market === market);
  return own ? pagesByOffer(own) : NONE_SHARED;
}
