/** What a company keeps of a price, worked out with the same rules that the market will apply. */
import { at } from '../at.ts';
import { freightPrice, type Cargo, type PricedFreight } from '../freight/freight-price.ts';
import { toHome } from '../ledger/exchange.ts';
import { money, perThousandOf } from '../money.ts';
import { startOfDay } from '../orders/promise.ts';
import { settlementOf } from '../orders/settlement.ts';
import { whatABuyerPays } from '../orders/what-a-buyer-pays.ts';
import { currencyOf, platformRulesOn } from '../scenario/rules-in-force.ts';
import { marketPlace, productPlace, usualPrice, type Desk } from './desk.ts';

export interface Economics {
  /** Home currency per unit at a price in the market's currency, before the goods are paid for. */
  readonly keeps: (price: number) => number;
  /** The price at which so much of the home currency is kept, as a ratio to the usual price. */
  readonly floor: (goodsCost: number) => number;
}

/** The lane's price for one unit of the product, picking included; undefined where the lane cannot carry it. */
export function wayCost(desk: Desk, lane: string, product: string): number | undefined {
  const { lanes, warehouses } = desk.view.catalogue;
  const found = lanes.find(({ id }) => id === lane);
  const quote = found?.quotes[product];
  if (!found || quote === undefined) return undefined;
  const picking =
    found.from === 'abroad' ? warehouses.find(({ country }) => country === found.to)?.pickingPerOrder : 0;
  return quote + (picking ?? 0);
}

/** The goods by which ways are compared: a cubic metre, as heavy as carriers count it. */
const USUAL_CARGO: readonly Cargo[] = [
  { product: { grams: 16_700, millimetres: { length: 500, width: 500, height: 400 } }, units: 10 },
];
/** Before any season: rivals do not yet plan for surcharges. */
const NO_DAY = -1;

export const usualFreight = (lane: PricedFreight): number => freightPrice(lane, USUAL_CARGO, NO_DAY).total;

export function economicsOf(desk: Desk, ware: { market: string; product: string; lane: string }): Economics {
  const { scenario, day } = desk;
  const market = marketPlace(desk, ware.market);
  const product = productPlace(desk, ware.product);
  const from = desk.view.catalogue.lanes.find(({ id }) => id === ware.lane)?.from ?? 'home';
  const rules = platformRulesOn(scenario, at(scenario.markets, market).channel, day);
  const currency = currencyOf(scenario, market);
  const way = wayCost(desk, ware.lane, ware.product) ?? 0;
  const base =
    scenario.goods.lines.find(({ id }) => id === at(scenario.goods.products, product).line)?.baseReturnRate ??
    0;

  const keeps = (price: number): number => {
    const offer = { market, product, price: money(price), shipping: money(0) };
    const pays = whatABuyerPays(scenario, offer, { units: 1, from, day });
    const { net } = settlementOf(
      scenario,
      { ...pays, market, product, placedAt: startOfDay(day), units: 1, payment: 0 },
      0,
    );
    const home = toHome(scenario, net, currency, day);
    // Goods that come back cost what they brought.
    return (home - perThousandOf(home, rules.payoutSpreadPerThousand)) * (1 - base) - way;
  };
  const usual = usualPrice(desk, ware.market, ware.product);
  return {
    keeps,
    floor(goodsCost) {
      // Taxes and fees are proportional but for their minima, so two points give the line.
      const [low, high] = [keeps(usual), keeps(2 * usual)];
      const perUsual = high - low;
      return perUsual <= 0 ? Infinity : 1 + (goodsCost - low) / perUsual;
    },
  };
}
