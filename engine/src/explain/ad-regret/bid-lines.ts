/** What a company bids for in a market on a day: lines of one page, one target and one placement, and where they bid. */
import type { MarketAds } from '../../ads/ad-day.ts';
import type { AdGroup, Campaign, Target } from '../../ads/campaign.ts';
import type { Entrant } from '../../ads/line-up.ts';
import type { Placement } from '../../ads/placements.ts';

export interface BidLine {
  readonly campaign: Campaign;
  readonly group: AdGroup;
  readonly target: Target;
  readonly listing: number;
  readonly placement: Placement;
  /** In force in this placement: with its raise, and less what `down-only` takes. Minor units of the market's currency. */
  readonly bid: number;
  /** Of a click, in the same minor units and with fractions; 0 for what earns nothing. */
  readonly worth: number;
  /** Other bids that are tried, ascending; 0 is not to bid. None is above what a click is worth. */
  readonly tries: readonly number[];
}

/** A page on which rows are sold: a page of results, or the page of an offer. */
export interface Place {
  readonly kind: 'results' | 'beside';
  /** Of the page of results, or of the offer whose page it is. */
  readonly number: number;
  readonly lines: BidLine[];
}

export interface BidLines {
  readonly all: readonly BidLine[];
  readonly lineOf: (entrant: Entrant, placement: Placement) => BidLine | undefined;
  /** By page of results, and by offer. */
  readonly results: ReadonlyMap<number, Place>;
  readonly besides: ReadonlyMap<number, Place>;
}

/** Bids are tried in tenths of what a click is worth: nearer no platform's simulator lets one come to a rival's bid. */
const TENTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

export function triedBids(worth: number, reserve: number): number[] {
  const bids = TENTHS.map((tenths) => Math.floor((worth * tenths) / TENTHS.length));
  return [0, ...new Set(bids.filter((bid) => bid >= reserve))];
}

const keyOf = ({ campaign, target, listing }: Entrant, placement: Placement): string =>
  `${campaign.id} ${target.id} ${listing} ${placement}`;

export function bidLines(
  { lineUp, amounts }: MarketAds,
  company: number,
  worthOf: (entrant: Entrant, placement: Placement) => number,
): BidLines {
  const lines = new Map<string, BidLine>();
  const results = new Map<number, Place>();
  const besides = new Map<number, Place>();
  const lineFor = (entrant: Entrant, placement: Placement): BidLine => {
    const { campaign, group, target, listing, bid } = entrant;
    const key = keyOf(entrant, placement);
    const known = lines.get(key);
    if (known) return known;
    const worth = Math.max(0, worthOf(entrant, placement));
    const tries = triedBids(worth, amounts.reserve).filter((each) => each !== bid);
    const line = { campaign, group, target, listing, placement, bid, worth, tries };
    lines.set(key, line);
    return line;
  };
  const note = (
    places: Map<number, Place>,
    { kind, number }: Pick<Place, 'kind' | 'number'>,
    entrants: readonly Entrant[],
    placement: Placement,
  ): void => {
    for (const entrant of entrants) {
      if (entrant.company !== company) continue;
      const place = places.get(number) ?? { kind, number, lines: [] };
      places.set(number, place);
      place.lines.push(lineFor(entrant, placement));
    }
  };
  lineUp.top.forEach((entrants, number) => note(results, { kind: 'results', number }, entrants, 'top'));
  lineUp.rest.forEach((entrants, number) => note(results, { kind: 'results', number }, entrants, 'rest'));
  lineUp.productPage.forEach((entrants, number) =>
    note(besides, { kind: 'beside', number }, entrants, 'product-page'),
  );
  const lineOf = (entrant: Entrant, placement: Placement) => lines.get(keyOf(entrant, placement));
  return { all: [...lines.values()], lineOf, results, besides };
}
