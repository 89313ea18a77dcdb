/** Better prices for the pages that stand, and offers for goods that lie. */
import type { Decision } from '../decisions/catalogue.ts';
import { usualPrice, type Desk } from './desk.ts';
import type { Position } from './manner.ts';
import { positionOf, type Ware } from './position.ts';
import { bestRatio, charmPrice } from './price-rules.ts';

export function wantedPrice(desk: Desk, { market, product }: Ware, position: Position, page: number): number {
  const minorUnits = desk.view.catalogue.markets.find(({ id }) => id === market)?.minorUnits ?? 100;
  return charmPrice(bestRatio(desk, position, page) * usualPrice(desk, market, product), minorUnits);
}

export function setPrices(desk: Desk): Decision[] {
  return desk.view.listings.flatMap((page): Decision[] => {
    if (page.isPaused) return [];
    const position = positionOf(desk, page, page);
    if (!position) return [];
    const price = wantedPrice(desk, page, position, page.id);
    if (Math.abs(price - page.price) <= page.price * desk.habits.prices.leastChange) return [];
    return [{ kind: 'set-price', listing: page.id, price }];
  });
}

/** Promotions where the strategy sees a reason, one at a time on a page. */
export function runPromotions(desk: Desk): Decision[] {
  return desk.view.listings.flatMap((page): Decision[] => {
    if (page.inStock === 0 || page.isPaused) return [];
    if (page.promotion && page.promotion.until >= desk.day) return [];
    const position = positionOf(desk, page, page);
    const promotion = position && desk.manner.promotion(position);
    if (!promotion) return [];
    return [{ kind: 'run-promotion', listing: page.id, ...promotion, from: desk.day }];
  });
}
