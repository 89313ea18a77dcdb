/** What a company bids for in a market on a day: lines of one page, one target and one placement, and where they bid. */
import { at } from '../../at.ts';
import type { MarketAds } from '../../ads/ad-day.ts';
import { answersBeside, answersOnResults, bidIn } from '../../ads/group-bids.ts';
import { marketFacts } from '../../demand/market-facts.ts';
import type { MarketPages } from '../../demand/market-pages.ts';
import type { World } from '../../world.ts';
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
  /** The bid, brought down to what a click is worth where it is above; 0 is not to bid. */
  readonly sane: number;
  /** Other bids that are tried, ascending; 0 is not to bid. None is above what a click is worth. */
  readonly tries: readonly number[];
}

/** An advertisement of the company that bids on a page, and all the lines of its group that answer it there. */
export interface Standing {
  readonly entrant: Entrant;
  readonly placement: Placement;
  /** The oldest first: of equal bids the oldest stands. */
  readonly lines: readonly BidLine[];
}

/** A page on which rows are sold: a page of results, or the page of an offer. */
export interface Place {
  readonly kind: 'results' | 'beside';
  /** Of the page of results, or of the offer whose page it is. */
  readonly number: number;
  readonly standings: Standing[];
}

export const linesOn = ({ standings }: Place): ReadonlySet<BidLine> =>
  new Set(standings.flatMap(({ lines }) => lines));

export interface BidLines {
  readonly all: readonly BidLine[];
  readonly lineOf: (entrant: Entrant, placement: Placement) => BidLine | undefined;
  /** By page of results, and by offer. */
  readonly results: ReadonlyMap<number, Place>;
  readonly besides: ReadonlyMap<number, Place>;
}

/** Bids are tried in tenths of what a click is worth: nearer no platform's simulator lets one come to a rival's bid. */
const TENTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

function triedBids(worth: number, reserve: number): number[] {
  const bids = TENTHS.map((tenths) => Math.floor((worth * tenths) / TENTHS.length));
  return [0, ...new Set(bids.filter((bid) => bid >= reserve))];
}

const keyOf = ({ campaign, target, listing }: Entrant, placement: Placement): string =>
  `${campaign.id} ${target.id} ${listing} ${placement}`;

export interface Bidding {
  readonly world: World;
  readonly pages: MarketPages;
  readonly ads: MarketAds;
  readonly company: number;
  /** Of a click, minor units of the market's currency. */
  readonly worthOf: (entrant: Entrant, placement: Placement) => number;
}

export function bidLines(bidding: Bidding): BidLines {
  const { world, pages, ads, company, worthOf } = bidding;
  const { lineUp, amounts, market } = ads;
  const facts = marketFacts(world.scenario, market);
  const lines = new Map<string, BidLine>();
  const lineFor = (entrant: Entrant, placement: Placement): BidLine => {
    const { campaign, group, target, listing } = entrant;
    const key = keyOf(entrant, placement);
    const known = lines.get(key);
    if (known) return known;
    const bid = bidIn(entrant, target, at(pages.offers, entrant.offer), placement);
    const worth = Math.max(0, worthOf(entrant, placement));
    const tried = triedBids(worth, amounts.reserve);
    const sane = bid <= worth ? bid : at(tried, tried.length - 1);
    const tries = tried.filter((each) => each !== sane);
    const line = { campaign, group, target, listing, placement, bid, worth, sane, tries };
    lines.set(key, line);
    return line;
  };
  const places = { results: new Map<number, Place>(), beside: new Map<number, Place>() };
  const stand = (
    { kind, number }: Pick<Place, 'kind' | 'number'>,
    standing: { readonly entrant: Entrant; readonly placement: Placement },
    targets: readonly Target[],
  ): void => {
    const { entrant, placement } = standing;
    const place = places[kind].get(number) ?? { kind, number, standings: [] };
    places[kind].set(number, place);
    const answering = targets.map((target) => lineFor({ ...entrant, target }, placement));
    place.standings.push({ entrant, placement, lines: answering });
  };
  const answers = new Map<AdGroup, Map<number, Target[]>>();
  const answersOf = (entrant: Entrant): Map<number, Target[]> => {
    const known = answers.get(entrant.group) ?? answersOnResults({ world, facts }, entrant);
    answers.set(entrant.group, known);
    return known;
  };
  for (const [placement, pageLists] of [
    ['top', lineUp.top],
    ['rest', lineUp.rest],
  ] as const)
    pageLists.forEach((entrants, number) => {
      for (const entrant of entrants)
        if (entrant.company === company)
          stand({ kind: 'results', number }, { entrant, placement }, answersOf(entrant).get(number) ?? []);
    });
  lineUp.productPage.forEach((entrants, number) => {
    for (const entrant of entrants)
      if (entrant.company === company)
        stand(
          { kind: 'beside', number },
          { entrant, placement: 'product-page' },
          answersBeside(entrant, at(pages.offers, number)),
        );
  });
  const lineOf = (entrant: Entrant, placement: Placement) => lines.get(keyOf(entrant, placement));
  return { all: [...lines.values()], lineOf, results: places.results, besides: places.beside };
}
