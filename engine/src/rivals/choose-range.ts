/** Which products to carry, and from whom. */
import { at } from '../at.ts';
import { normal, stream } from '../chance.ts';
import type { SupplyOffer } from '../scenario/goods.ts';
import { unitPriceOn } from '../supply/price.ts';
import { ownRange, productPlace, type Desk } from './desk.ts';
import { laneFor, marketsOf } from './open-for-business.ts';
import type { Candidate } from './strategy.ts';
import { economicsOf } from './unit-economics.ts';

const FANCY = stream('rivals/fancy');
/** Two companies with one strategy still do not like the same goods: spread of taste, in shares of the usual price. */
const FANCY_SPREAD = 0.12;
/** Goods that leave less than this share of the usual price are not worth the work. */
const LEAST_MARGIN = 0.08;

/** What a unit costs in an order of so many. */
export const unitPrice = ({ scenario, day }: Desk, offer: SupplyOffer, units: number): number =>
  unitPriceOn(scenario, offer, units, day);

/** The best of the served markets decides: what sells in one of them is worth carrying. */
function marginOf(desk: Desk, offer: SupplyOffer): number {
  const cost = unitPrice(desk, offer, offer.minimum);
  const margins = marketsOf(desk).flatMap((market) => {
    const lane = laneFor(desk, market, offer.product);
    return lane === undefined
      ? []
      : [1 - economicsOf(desk, { market, product: offer.product, lane }).floor(cost)];
  });
  return Math.max(-1, ...margins);
}

function candidateOf(desk: Desk, offer: SupplyOffer): Candidate {
  const { rivals, catalogue } = desk.view;
  const pages = rivals.filter(({ product }) => product === offer.product);
  return {
    product: offer.product,
    supplier: offer.supplier,
    claimedQuality: catalogue.suppliers.find(({ id }) => id === offer.supplier)?.claimedQuality ?? 0,
    margin: marginOf(desk, offer),
    fame: pages.reduce((sum, { reviews }) => sum + reviews, 0),
    crowd: pages.length,
  };
}

/** The offers by appeal, the best of each product only; ties by the ids of product and supplier. */
function ranked(desk: Desk): Candidate[] {
  const liking = ({ product }: Candidate): number =>
    FANCY_SPREAD * normal(desk.seed, FANCY, desk.self, productPlace(desk, product));
  const scored = desk.scenario.goods.supply
    .map((offer) => candidateOf(desk, offer))
    .filter(({ margin }) => margin >= LEAST_MARGIN)
    .map((candidate) => ({ candidate, score: desk.strategy.appeal(candidate) + liking(candidate) }))
    .toSorted((a, b) => b.score - a.score || (keyOf(a.candidate) < keyOf(b.candidate) ? -1 : 1));
  const seen = new Set<string>();
  return scored.flatMap(({ candidate }) => {
    if (seen.has(candidate.product)) return [];
    seen.add(candidate.product);
    return [candidate];
  });
}

const keyOf = ({ product, supplier }: Candidate): string => `${product} ${supplier}`;

/** Products to take up now: as many as the range still has room for. */
export function newProducts(desk: Desk): Candidate[] {
  const own = ownRange(desk);
  const room = desk.skill.range - own.length;
  if (room <= 0) return [];
  return ranked(desk)
    .filter(({ product }) => !own.includes(product))
    .slice(0, room);
}

/** The supplier that the strategy would buy a product from today. */
export function supplierFor(desk: Desk, product: string): SupplyOffer {
  const offers = desk.scenario.goods.supply.filter((offer) => offer.product === product);
  const scored = offers
    .map((offer) => ({ offer, score: desk.strategy.appeal(candidateOf(desk, offer)) }))
    .toSorted((a, b) => b.score - a.score || (a.offer.supplier < b.offer.supplier ? -1 : 1));
  return at(scored, 0).offer;
}
