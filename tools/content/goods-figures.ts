import type { Product, SupplyOffer } from '../../engine/src/scenario/goods.ts';
import type { Scenario } from '../../engine/src/scenario/scenario.ts';
import type { Figure } from './figure.ts';
import { within } from './sums.ts';

/** Grams per cubic centimetre of packed goods: bedding at the light end, metal parts at the heavy one. */
const DENSITY = { low: 0.02, high: 8 };
/** Usual retail price in minor units: nothing under one unit of money, nothing above ten thousand. */
const PRICE = { low: 100, high: 1_000_000 };
/** A factory price above two thirds of the price on the page leaves nothing to trade with. */
const DEAREST_SUPPLY = 2 / 3;
const CUBIC_MILLIMETRES_PER_CUBIC_CENTIMETRE = 1000;

export function goodsFigures(scenario: Scenario): Figure[] {
  const { products, suppliers, supply } = scenario.goods;
  return [
    ...products.flatMap((product, at) => productFigures(product, `goods.products[${at}]`)),
    ...supply.flatMap((offer, at) => supplyFigures(scenario, offer, `goods.supply[${at}]`)),
    ...suppliers.flatMap(({ id }, at) =>
      supply.some((offer) => offer.supplier === id)
        ? []
        : [{ path: `goods.suppliers[${at}]`, says: `"${id}" sells nothing` }],
    ),
  ];
}

function productFigures({ grams, millimetres, hs, usualPrice }: Product, path: string): Figure[] {
  const { length, width, height } = millimetres;
  const density = grams / ((length * width * height) / CUBIC_MILLIMETRES_PER_CUBIC_CENTIMETRE);
  return [
    ...within(`${path}.grams`, density, DENSITY.low, DENSITY.high),
    ...within(`${path}.hs`, Number(hs.slice(0, 2)), 1, 97),
    ...Object.entries(usualPrice).flatMap(([country, price]) =>
      within(`${path}.usualPrice.${country}`, price, PRICE.low, PRICE.high),
    ),
  ];
}

function supplyFigures(scenario: Scenario, offer: SupplyOffer, path: string): Figure[] {
  const { breaks, minimum } = offer;
  const product = scenario.goods.products.find(({ id }) => id === offer.product);
  const isSame = breaks.some(({ price }, at) => price === breaks[at - 1]?.price);
  return [
    ...(breaks[0]?.from === minimum
      ? []
      : [{ path: `${path}.breaks`, says: `begins at ${breaks[0]?.from}, the smallest order is ${minimum}` }]),
    ...(isSame ? [{ path: `${path}.breaks`, says: 'a break that saves nothing is none' }] : []),
    ...(product ? dearness(scenario, product, { path, price: breaks[0]?.price ?? 0 }) : []),
  ];
}

function dearness(
  scenario: Scenario,
  product: Product,
  { path, price }: { path: string; price: number },
): Figure[] {
  return scenario.countries.flatMap(({ code, currency }) => {
    const usual = product.usualPrice[code];
    const rate = scenario.fx.find((series) => series.currency === currency)?.microHomePerUnit[0];
    if (usual === undefined || rate === undefined) return [];
    const units = scenario.currencies;
    const inHomeMinor = (units[scenario.home.currency] ?? 1) / (units[currency] ?? 1);
    const share = price / ((usual * rate * inHomeMinor) / 1_000_000);
    if (share <= DEAREST_SUPPLY) return [];
    return [
      { path: `${path}.breaks`, says: `costs ${Math.round(share * 100)} % of the usual price in ${code}` },
    ];
  });
}
