/** Pages and their prices: new ones for goods that are here, better prices for those that stand. */
import type { Decision } from '../decisions/catalogue.ts';
import type { ListingView, PublicListing } from '../view/company-view.ts';
import { supplierFor, unitPrice } from './choose-range.ts';
import { pageForecast, usualPrice, type Desk } from './desk.ts';
import { laneFor } from './open-for-business.ts';
import { pageWords } from './page-words.ts';
import { bestRatio, charmPrice } from './price-rules.ts';
import type { Position } from './strategy.ts';
import { economicsOf } from './unit-economics.ts';

/** A price is left alone until the wanted one differs by more than this. */
const LEAST_CHANGE = 0.02;
const asked = ({ price, shipping, off }: PublicListing): number => price - (price * off) / 1000 + shipping;

interface Ware {
  readonly market: string;
  readonly product: string;
}

/** What others ask for the same product, or for its line where nobody has the same. */
function competitors(desk: Desk, { market, product }: Ware): PublicListing[] {
  const here = desk.view.rivals.filter((page) => page.market === market);
  const same = here.filter((page) => page.product === product);
  if (same.length > 0) return same;
  const lineOf = (id: string): string | undefined =>
    desk.view.catalogue.products.find((each) => each.id === id)?.line;
  return here.filter((page) => lineOf(page.product) === lineOf(product));
}

const mostReviewed = (pages: readonly PublicListing[]): PublicListing | undefined =>
  pages.toSorted((a, b) => b.reviews - a.reviews || a.id - b.id)[0];

function goodsCost(desk: Desk, product: string): number {
  const shelves = desk.view.stock.filter((each) => each.product === product);
  const units = shelves.reduce((sum, each) => sum + each.units, 0);
  if (units > 0) return shelves.reduce((sum, each) => sum + each.cost, 0) / units;
  const offer = supplierFor(desk, product);
  return unitPrice(desk, offer, offer.minimum);
}

function positionOf(desk: Desk, ware: Ware, page?: ListingView): Position | undefined {
  const lane = laneFor(desk, ware.market, ware.product);
  if (lane === undefined) return undefined;
  const { floor } = economicsOf(desk, { ...ware, lane });
  const others = competitors(desk, ware);
  const ratio = (each: PublicListing): number => asked(each) / usualPrice(desk, each.market, each.product);
  const leader = mostReviewed(others);
  return {
    floor: floor(goodsCost(desk, ware.product)),
    sunkFloor: floor(0),
    others: others.map(ratio).toSorted((a, b) => a - b),
    ...(leader && { leader: ratio(leader) }),
    ...(page && { stockDays: page.inStock / pageForecast(desk, page) }),
    ...(page?.stars !== undefined && { stars: page.stars }),
  };
}

function wantedPrice(desk: Desk, ware: Ware, position: Position): number {
  const minorUnits = desk.view.catalogue.markets.find(({ id }) => id === ware.market)?.minorUnits ?? 100;
  const ratio = bestRatio(desk, position);
  return charmPrice(ratio * usualPrice(desk, ware.market, ware.product), minorUnits);
}

/** A page for every product on the shelf, in every open store. */
export function writePages(desk: Desk): Decision[] {
  const { view, skill, strategy } = desk;
  const onShelf = [...new Set(view.stock.filter(({ units }) => units > 0).map(({ product }) => product))];
  return view.stores.flatMap(({ market }) =>
    onShelf.toSorted().flatMap((product): Decision[] => {
      if (view.listings.some((page) => page.market === market && page.product === product)) return [];
      const position = positionOf(desk, { market, product });
      const facts = view.catalogue.products.find(({ id }) => id === product)?.facts ?? {};
      const language = view.catalogue.markets.find(({ id }) => id === market)?.language ?? '';
      if (!position || !facts[language]) return [];
      const copied = strategy.page.copies
        ? mostReviewed(competitors(desk, { market, product }).filter((page) => page.product === product))
        : undefined;
      const words = pageWords(facts[language], {
        told: skill.facts,
        boasts: strategy.page.boasts,
        language,
        ...(copied && { title: copied.title }),
      });
      const price = wantedPrice(desk, { market, product }, position);
      return [{ kind: 'write-listing', market, product, ...words, price, shipping: 0 }];
    }),
  );
}

export function setPrices(desk: Desk): Decision[] {
  return desk.view.listings.flatMap((page): Decision[] => {
    const position = positionOf(desk, page, page);
    if (!position) return [];
    const price = wantedPrice(desk, page, position);
    if (Math.abs(price - page.price) <= page.price * LEAST_CHANGE) return [];
    return [{ kind: 'set-price', listing: page.id, price }];
  });
}

/** Promotions where the strategy sees a reason, one at a time on a page. */
export function runPromotions(desk: Desk): Decision[] {
  return desk.view.listings.flatMap((page): Decision[] => {
    if (page.promotion && page.promotion.until >= desk.day) return [];
    const position = positionOf(desk, page, page);
    const promotion = position && desk.strategy.promotion(position);
    if (!promotion || page.inStock === 0) return [];
    return [{ kind: 'run-promotion', listing: page.id, ...promotion, from: desk.day }];
  });
}
