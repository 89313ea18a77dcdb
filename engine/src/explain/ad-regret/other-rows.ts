/** The rows of a page as they would have been sold with one bid of a company placed differently. */
import { at } from '../../at.ts';
import type { MarketAds } from '../../ads/ad-day.ts';
import { rankBids, type Award } from '../../ads/auction.ts';
import type { Row } from '../../ads/lay-out.ts';
import type { Entrant } from '../../ads/line-up.ts';
import type { Placement } from '../../ads/placements.ts';
import { isInNow, resultsBids, wonBeside, wonResults, type IsIn } from '../../ads/won-rows.ts';
import { linesOn, type BidLine, type BidLines, type Place } from './bid-lines.ts';

/** One way to lay a page out; who comes past clicks by it alone, whatever a click costs. */
export interface Layout {
  readonly above: readonly Row[];
  readonly among: readonly Row[];
}

/** A row of the company's own: which of the layout's, by which line, and what a click there costs. */
export interface OwnRow {
  readonly row: number;
  readonly line: BidLine;
  readonly price: number;
  /** Of a click. The same people come past whichever target of the group stands: it is that of the one that really stood. */
  readonly worth: number;
}

export interface Sold {
  /** Its place among the plan's layouts. */
  readonly layout: number;
  readonly own: readonly OwnRow[];
}

/** What would stand on a page while the same advertisements take part. */
export interface Plan {
  readonly layouts: readonly Layout[];
  /** By campaign: with it taking part, and all bids of the company as they are. */
  readonly asItIs: ReadonlyMap<number, Sold>;
  /** The same with those that are too high brought down, all at once. */
  readonly sane: ReadonlyMap<number, Sold>;
  /** One bid changed while all others are sane. */
  readonly tried: readonly { readonly line: BidLine; readonly bid: number; readonly sold: Sold }[];
}

type BidOf = (line: BidLine) => number;

/** Everybody as they are, but the campaign that is asked about, whose budget is never used up. */
const withCampaign = (market: MarketAds, campaign: number): IsIn => {
  const isIn = isInNow(market);
  return (entrant) =>
    isIn(entrant) || (entrant.campaign.id === campaign && market.offers.get(entrant.offer) === true);
};

/** An advertisement stands by that target of its group which bids most, so another may take over. */
function rebid(
  bids: readonly Entrant[],
  placement: Placement,
  { place, bidOf }: { readonly place: Place; readonly bidOf: BidOf },
): readonly Entrant[] {
  const standings = new Map(
    place.standings.flatMap((each) =>
      each.placement === placement && each.lines.some((line) => bidOf(line) !== line.bid)
        ? [[each.entrant.address, each.lines]]
        : [],
    ),
  );
  if (standings.size === 0) return bids;
  return rankBids(
    bids.map((each) => {
      const lines = standings.get(each.address);
      if (!lines) return each;
      const most = lines.reduce((best, line) => (bidOf(line) > bidOf(best) ? line : best));
      return { ...each, target: most.target, bid: bidOf(most) };
    }),
  );
}

export function planOf(market: MarketAds, lines: BidLines, place: Place): Plan {
  const layouts: Layout[] = [];
  const places = new Map<string, number>();
  const stood = new Map(
    place.standings.map(({ entrant, placement }) => [
      addressIn(entrant, placement),
      lines.lineOf(entrant, placement)?.worth ?? 0,
    ]),
  );
  const sell = (campaign: number, bidOf: BidOf): Sold => {
    const { layout, awards } = sellPlace(market, place, { isIn: withCampaign(market, campaign), bidOf });
    const name = nameOf(layout);
    const known = places.get(name);
    if (known === undefined) places.set(name, layouts.push(layout) - 1);
    const own = awards.flatMap(({ award, placement }, row): OwnRow[] => {
      const line = lines.lineOf(award.bid, placement);
      const worth = stood.get(addressIn(award.bid, placement)) ?? line?.worth ?? 0;
      return line ? [{ row, line, price: award.price, worth }] : [];
    });
    return { layout: known ?? layouts.length - 1, own };
  };
  const answering = [...linesOn(place)];
  const campaigns = [...new Set(answering.map(({ campaign }) => campaign.id))];
  const each = (bidOf: BidOf) =>
    new Map(campaigns.map((campaign): [number, Sold] => [campaign, sell(campaign, bidOf)]));
  return {
    asItIs: each(({ bid }) => bid),
    sane: each(({ sane }) => sane),
    tried: answering.flatMap((line) =>
      line.tries.map((bid) => {
        const sold = sell(line.campaign.id, (other) => (other === line ? bid : other.sane));
        return { line, bid, sold };
      }),
    ),
    layouts,
  };
}

/** An advertisement has one address for the rows above the results and among them. */
const addressIn = ({ address }: Entrant, placement: Placement): string => `${address} ${placement}`;

interface Placed {
  readonly award: Award<Entrant>;
  readonly placement: Placement;
}

interface Terms {
  readonly isIn: IsIn;
  readonly bidOf: BidOf;
}

function sellPlace(
  market: MarketAds,
  place: Place,
  { isIn, bidOf }: Terms,
): { readonly layout: Layout; readonly awards: readonly Placed[] } {
  const { top, rest, productPage } = market.rules.placements;
  const rowsOf = (awards: readonly Award<Entrant>[], looks: readonly number[]): Row[] =>
    awards.map(({ bid: entrant }, row) => ({ entrant, share: entrant.share * at(looks, row) }));
  const placed = (awards: readonly Award<Entrant>[], placement: Placement): Placed[] =>
    awards.map((award) => ({ award, placement }));
  if (place.kind === 'beside') {
    const bids = rebid(at(market.lineUp.productPage, place.number), 'product-page', { place, bidOf });
    const won = wonBeside(market, bids, isIn);
    return {
      layout: { above: rowsOf(won, productPage.looks), among: [] },
      awards: placed(won, 'product-page'),
    };
  }
  const bids = resultsBids(market, place.number);
  const asked = {
    top: rebid(bids.top, 'top', { place, bidOf }),
    rest: rebid(bids.rest, 'rest', { place, bidOf }),
  };
  const { above, among } = wonResults(market, asked, isIn);
  return {
    layout: { above: rowsOf(above, top.looks), among: rowsOf(among, rest.looks) },
    awards: [...placed(above, 'top'), ...placed(among, 'rest')],
  };
}

/** By the offers in their rows: an offer is clicked for what it is, whichever advertisement shows it. */
const nameOf = ({ above, among }: Layout): string =>
  [above, among].map((rows) => rows.map(({ entrant }) => entrant.offer).join(' ')).join('|');

/** Names all that a plan depends on within a day: who takes part, and whose goods are there. */
export function whoIsIn({ lineUp, purses, offers }: MarketAds, { kind, number }: Place): string {
  const lists =
    kind === 'beside' ? [at(lineUp.productPage, number)] : [at(lineUp.top, number), at(lineUp.rest, number)];
  let name = '';
  for (const { campaign, offer } of lists.flat()) {
    const hasBudget = purses.get(campaign.id)?.isIn === true;
    name += offers.get(offer) !== true ? '.' : hasBudget ? '+' : '-';
  }
  return name;
}
