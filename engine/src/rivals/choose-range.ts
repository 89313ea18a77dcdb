/** Which products to carry, and from whom. */
import { at } from '../at.ts';
import { neededDocuments } from '../border/needed-papers.ts';
import { normal, stream } from '../chance.ts';
import { ofEach, ofEachText } from '../known.ts';
import type { SupplyOffer } from '../scenario/goods.ts';
import { unitPriceOn } from '../supply/price.ts';
import { believedQuality } from './believed-quality.ts';
import { can, lineOf, marketPlace, ownRange, productPlace, usualPrice, type Desk } from './desk.ts';
import { activeRange } from './forecast.ts';
import { appealOf, type Candidate } from './manner.ts';
import { laneFor, marketsOf } from './open-for-business.ts';
import { otherPages } from './other-pages.ts';
import { economicsOf, type Economics } from './unit-economics.ts';

const FANCY = stream('rivals/fancy');

/** What a unit costs in an order of so many. */
export const unitPrice = ({ scenario, day }: Desk, offer: SupplyOffer, units: number): number =>
  unitPriceOn(scenario, offer, units, day);

/** Documents that the served countries ask of a product and the company does not have, as part of a unit's usual price. */
function paperBurden(desk: Desk, product: string): number {
  const { view, scenario, habits } = desk;
  // Who has its stores when a world opens has long had its papers.
  if ((view.day === 0 && view.stores.length > 0) || !can(desk, 'landed-cost')) return 0;
  const { traits } = at(scenario.goods.products, productPlace(desk, product));
  const held = new Set(
    view.border.documents.filter((each) => each.product === product).map((each) => each.document),
  );
  const countries = new Set(
    marketsOf(desk).map((market) => at(scenario.markets, marketPlace(desk, market)).country),
  );
  const asked = new Map<string, number>();
  for (const { country, border } of view.rules.state) {
    if (!border || !countries.has(country)) continue;
    for (const { id, cost } of neededDocuments(border, traits)) if (!held.has(id)) asked.set(id, cost);
  }
  const cost = [...asked.values()].reduce((sum, each) => sum + each, 0);
  const worths = marketsOf(desk).map((market) => usualAtHome(desk, market, product));
  return cost / (habits.range.unitsBearingPapers * Math.max(1, ...worths));
}

/** The usual price in a market, minor units of the home currency. */
function usualAtHome(desk: Desk, market: string, product: string): number {
  const { minorUnits, homeCurrency, rates } = desk.view.money;
  const currency = desk.view.catalogue.markets.find(({ id }) => id === market)?.currency ?? homeCurrency;
  const rate = rates.find((each) => each.currency === currency)?.home ?? 1;
  return (
    (usualPrice(desk, market, product) * rate * (minorUnits[homeCurrency] ?? 1)) / (minorUnits[currency] ?? 1)
  );
}

/** What the served markets make of a product, whoever supplies it. */
interface Outlook extends Pick<Candidate, 'fame' | 'crowd'> {
  readonly burden: number;
  /** By market that a lane leads to, the price ratio at which goods of a cost earn nothing. */
  readonly floors: readonly Economics['floor'][];
}

function lookOut(desk: Desk, product: string): Outlook {
  const markets = marketsOf(desk);
  const pages = markets.flatMap((market) => otherPages(desk.view, market, product));
  return {
    burden: paperBurden(desk, product),
    floors: markets.flatMap((market) => {
      const lane = laneFor(desk, market, product);
      return lane === undefined ? [] : [economicsOf(desk, { market, product, lane }).floor];
    }),
    fame: pages.reduce((sum, { reviews }) => sum + reviews, 0),
    crowd: pages.length / Math.max(1, markets.length),
  };
}

// A product has several suppliers, and is thought of for the range, its price and its stock.
const outlooks = ofEach((desk: Desk) => ofEachText((product): Outlook => lookOut(desk, product)));

/** The best of the served markets decides: what sells in one of them is worth carrying. */
function candidateOf(desk: Desk, offer: SupplyOffer): Candidate {
  const { product, supplier } = offer;
  const { burden, floors, fame, crowd } = outlooks(desk)(product);
  const cost = unitPrice(desk, offer, offer.minimum);
  const margin = Math.max(-1, ...floors.map((floor) => 1 - floor(cost))) - burden;
  return { product, supplier, quality: believedQuality(desk, offer), margin, fame, crowd };
}

/** Where it serves a country in which somebody owns the design, a company that knows the rules leaves the goods alone. */
function isBarred(desk: Desk, product: string): boolean {
  const { design } = at(desk.scenario.goods.products, productPlace(desk, product));
  if (design === undefined || !can(desk, 'rules')) return false;
  const countries = marketsOf(desk).map(
    (market) => at(desk.scenario.markets, marketPlace(desk, market)).country,
  );
  return desk.view.rules.state.some(
    ({ country, border }) =>
      countries.includes(country) && border?.protected?.designs.some(({ id }) => id === design),
  );
}

const keyOf = ({ product, supplier }: Candidate): string => `${product} ${supplier}`;

/** The offers of the company's lines by appeal, the best of each product only; ties by the ids of product and supplier. */
function ranked(desk: Desk, carried: readonly string[]): Candidate[] {
  const { tasteSpread, leastMargin } = desk.habits.range;
  const fancy = ({ product }: Candidate): number =>
    tasteSpread * normal(desk.seed, FANCY, desk.self, productPlace(desk, product));
  const wanted = new Set(desk.lines ?? desk.scenario.goods.lines.map(({ id }) => id));
  const scored = desk.scenario.goods.supply
    .filter(({ product }) => wanted.has(lineOf(desk, product)))
    .filter(({ product }) => !carried.includes(product) && !isBarred(desk, product))
    .map((offer) => candidateOf(desk, offer))
    .filter(({ margin }) => margin >= leastMargin)
    .map((candidate) => ({ candidate, score: appealOf(desk.manner.liking, candidate) + fancy(candidate) }))
    .toSorted((a, b) => b.score - a.score || (keyOf(a.candidate) < keyOf(b.candidate) ? -1 : 1));
  const seen = new Set<string>();
  return scored.flatMap(({ candidate }) => {
    if (seen.has(candidate.product)) return [];
    seen.add(candidate.product);
    return [candidate];
  });
}

/** Products to take up now: as many as the range still has room for, from the lines that have the fewest first. */
export function newProducts(desk: Desk): Candidate[] {
  const active = activeRange(desk);
  const room = desk.strength.products - active.length;
  if (room <= 0) return [];
  const candidates = ranked(desk, ownRange(desk));
  // A company without lines of its own goes where the best goods are.
  if (!desk.lines) return candidates.slice(0, room);
  const count = new Map(
    desk.lines.map((line) => [line, active.filter((each) => lineOf(desk, each) === line).length]),
  );
  const chosen: Candidate[] = [];
  while (chosen.length < room && candidates.length > 0) {
    const least = Math.min(...candidates.map(({ product }) => count.get(lineOf(desk, product)) ?? 0));
    const next = candidates.findIndex(({ product }) => (count.get(lineOf(desk, product)) ?? 0) === least);
    const [candidate] = candidates.splice(next, 1);
    if (!candidate) break;
    chosen.push(candidate);
    count.set(lineOf(desk, candidate.product), least + 1);
  }
  return chosen;
}

// Asked for with every price of an evening.
const suppliers = ofEach((desk: Desk) => ofEachText((product): SupplyOffer => bestSupplier(desk, product)));

/** The supplier that the strategy would buy a product from today. */
export const supplierFor = (desk: Desk, product: string): SupplyOffer => suppliers(desk)(product);

function bestSupplier(desk: Desk, product: string): SupplyOffer {
  const scored = desk.scenario.goods.supply
    .filter((offer) => offer.product === product)
    .map((offer) => ({ offer, score: appealOf(desk.manner.liking, candidateOf(desk, offer)) }))
    .toSorted((a, b) => b.score - a.score || (a.offer.supplier < b.offer.supplier ? -1 : 1));
  return at(scored, 0).offer;
}
