/** Writes the morning's pages, people and offers into the columns that the sessions of the day read. */
import { featuredOfferRules } from '../scenario/rules-in-force.ts';
import { at } from '../at.ts';
import { crowdDayOf } from '../crowd/day.ts';
import { crowdSizes, fillShelf, type CrowdSizes } from '../crowd/shelf.ts';
import { buyersAmong } from '../orders/known-buyers.ts';
import type { KnownBuyers, World } from '../world.ts';
import { aliasTable } from './alias-table.ts';
import {
  bytesFor,
  FIGURE,
  layBoard,
  OFFER,
  type Board,
  type MarketBoard,
  type MarketSizes,
} from './board.ts';
import type { Crew } from './crew.ts';
import { sharesOn } from './entrances.ts';
import { marketFacts, type MarketFacts } from './market-facts.ts';
import type { MarketPages } from './market-pages.ts';
import { levelOf } from './quantiles.ts';
import { ATTRIBUTES, cellOf, PEOPLE_PER_COUNTRY, TEMPERS } from './shopper.ts';
import { languageFit } from './text-index.ts';
import { arrivalsOn } from './visits.ts';
import { tasteOf, worthOf, worthTerms } from './worth.ts';

interface Morning {
  readonly world: World;
  readonly day: number;
  readonly pages: readonly MarketPages[];
  /** By market, how many rows of each page of results and of each offer's page are for sale. */
  readonly forSale: readonly { readonly rows: number; readonly beside: number }[];
}

export function fillBoard(morning: Morning, crew: Crew): Board {
  const { world, day, pages, forSale } = morning;
  const arrivals = pages.map(({ market }) => arrivalsOn(world, market, day));
  const sizes = pages.map((each, place) => ({
    ...sizesOf(world, each, at(forSale, place)),
    ...crowdSizes(crowdDayOf({ world, day }, each.market)),
    // Every visitor of a slice may want to buy, and one thread may meet them all.
    proposals: Math.max(...at(arrivals, place)),
    parts: crew.parts,
  }));
  const board = layBoard(crew.memory(bytesFor(sizes)), { seed: world.seed, day, parts: crew.parts }, sizes);
  pages.forEach((each, place) => {
    const columns = at(board.markets, place);
    const facts = marketFacts(world.scenario, each.market);
    columns.arrivals.set(at(arrivals, place));
    fillPeople(columns, facts);
    columns.figures[FIGURE.habit] = levelOf(world.scenario.shoppers.habit);
    const rules = featuredOfferRules(world.scenario, facts.market.channel, day);
    columns.figures[FIGURE.looksOn] = levelOf(rules?.looksOn ?? 0);
    fillPages(columns, each, sharesOn(world.scenario, facts.market.id, facts, day), facts);
    fillOffers(columns, facts, each);
    fillBuyers(columns, world.buyers, facts);
    const crowd = crowdDayOf({ world, day }, each.market);
    if (crowd) fillShelf(columns, { ...crowd, facts, day });
  });
  return board;
}

function sizesOf(
  world: World,
  pages: MarketPages,
  forSale: Morning['forSale'][number],
): Omit<MarketSizes, 'proposals' | 'parts' | keyof CrowdSizes> {
  const { market, country, countryPlace } = marketFacts(world.scenario, pages.market);
  const [from, to] = buyersAmong(world.buyers, { country: countryPlace, people: market.shoppers });
  return {
    pages: pages.pages.length,
    rows: pages.pages.reduce((total, page) => total + page.length + forSale.rows, 0),
    listings: pages.offers.length,
    segments: country.segments.length,
    lines: world.scenario.goods.lines.length,
    depth: market.patience.length,
    buyers: to - from,
    cells: Math.max(1, (to - from) * 2),
    sponsoredRows: forSale.rows,
    sponsoredBeside: forSale.beside,
  };
}

function fillPeople(board: MarketBoard, { market, country, countryPlace }: MarketFacts): void {
  board.figures[FIGURE.country] = countryPlace;
  board.figures[FIGURE.shoppers] = market.shoppers;
  board.figures[FIGURE.outside] = market.choice.outside;
  board.figures[FIGURE.satisfied] = levelOf(market.satisfied);
  board.figures[FIGURE.hesitation] = levelOf(market.choice.hesitation);
  board.figures[FIGURE.loyalty] = market.choice.loyalty;
  // Who looks at a row has looked at all above it, whatever the table says.
  let patient = 1;
  market.patience.forEach((share, row) => {
    patient = Math.min(patient, share);
    board.patience[row] = levelOf(patient);
  });
  const total = country.segments.reduce((sum, { share }) => sum + share, 0);
  let below = 0;
  country.segments.forEach(({ share, priceSensitivity }, segment) => {
    below += share / total;
    board.segmentLevel[segment] = levelOf(below);
    board.sensitivity[segment] = priceSensitivity.mean;
  });
}

function fillPages(
  board: MarketBoard,
  { pages }: MarketPages,
  shares: readonly number[],
  facts: MarketFacts,
): void {
  const { share, other } = aliasTable(shares);
  board.aliasShare.set(share);
  board.aliasOther.set(other);
  let row = 0;
  pages.forEach((page, place) => {
    board.pageStart[place] = row;
    board.pageLength[place] = page.length;
    board.pageLine[place] = at(facts.entrances, place).line;
    for (const { offer, clicks } of page) {
      board.rowListing[row] = offer;
      board.rowLevel[row] = levelOf(clicks);
      row += 1;
    }
    row += board.sponsoredRows;
  });
  board.pageStart[pages.length] = row;
}

function fillOffers(board: MarketBoard, facts: MarketFacts, pages: MarketPages): void {
  const { offers, pageOfOffer, index } = pages;
  const { lines, segments } = board;
  offers.forEach((offer, place) => {
    board.detail[place] = offer.page.id;
    board.beside[place] = -1;
    board.listingCompany[place] = offer.listing.company;
    board.keepsCarts[place] = offer.store.cartMail ? 1 : 0;
    const fit = languageFit(index, at(pageOfOffer, place));
    facts.country.segments.forEach((segment, number) => {
      const cell = (number * offers.length + place) * OFFER.width;
      const { attributes } = at(facts.products, offer.listing.product);
      board.offers[cell + OFFER.shown] = offer.shown;
      board.offers[cell + OFFER.added] = offer.landed - offer.shown;
      board.offers.set(attributes, cell + OFFER.attributes);
      board.offers[cell + OFFER.worth] = worthOf(worthTerms({ facts, segment, offer, fit }));
    });
  });
  for (let segment = 0; segment < segments; segment++) {
    for (let line = 0; line < lines; line++) {
      const kind = at(facts.country.segments, segment);
      const cell = (segment * lines + line) * TEMPERS;
      board.spread.set(tasteOf(kind, facts, line)?.spread ?? [], cell);
      board.spread[cell + ATTRIBUTES] = kind.priceSensitivity.spread;
    }
  }
}

function fillBuyers(board: MarketBoard, buyers: KnownBuyers, { market, countryPlace }: MarketFacts): void {
  const { shoppers } = market;
  const [from] = buyersAmong(buyers, { country: countryPlace, people: shoppers });
  let cell = 0;
  for (let place = 0; place < board.buyers; place++) {
    const person = (buyers.person[from + place] ?? 0) - countryPlace * PEOPLE_PER_COUNTRY;
    const own = cellOf(person, shoppers, board.cells);
    while (cell < own) board.buyerCell[++cell] = place;
    board.buyer[place] = person;
    board.buyerCompany[place] = buyers.company[from + place] ?? -1;
    board.buyerContent[place] = (buyers.content[from + place] ?? 0) / 100;
  }
  while (cell < board.cells) board.buyerCell[++cell] = board.buyers;
}
