/** What a company keeps of a price, worked out with the same rules that the market will apply. */
import { at } from '../at.ts';
import { freightPrice, type Cargo, type PricedFreight } from '../freight/freight-price.ts';
import { toHome } from '../ledger/exchange.ts';
import { money, perThousandOf } from '../money.ts';
import { startOfDay } from '../orders/promise.ts';
import { settlementOf } from '../orders/settlement.ts';
import { whatABuyerPays } from '../orders/what-a-buyer-pays.ts';
import { currencyOf, platformRulesOn } from '../scenario/rules-in-force.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { marketPlace, productPlace, usualPrice, type Desk } from './desk.ts';

interface Ware {
  readonly market: string;
  readonly product: string;
  readonly lane: string;
}

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

/** What the rules leave of two prices: taxes and fees are proportional but for their minima, so two points give the line. */
interface Leaves {
  readonly day: number;
  readonly keeps: (price: number) => number;
  readonly atUsual: number;
  readonly atDouble: number;
}

// The rules are the same for everybody on a day, and many companies ask on one evening.
const known = new WeakMap<Scenario, Map<string, Leaves>>();

function leavesOf(desk: Desk, ware: Ware): Leaves {
  const { scenario, day } = desk;
  const found = known.get(scenario) ?? new Map<string, Leaves>();
  known.set(scenario, found);
  const from = desk.view.catalogue.lanes.find(({ id }) => id === ware.lane)?.from ?? 'home';
  const key = `${ware.market} ${ware.product} ${from}`;
  const last = found.get(key);
  if (last?.day === day) return last;
  const keeps = keepsOf(desk, ware, from);
  const usual = usualPrice(desk, ware.market, ware.product);
  const leaves = { day, keeps, atUsual: keeps(usual), atDouble: keeps(2 * usual) };
  found.set(key, leaves);
  return leaves;
}

/** Home currency per unit, before goods and way are paid for. */
function keepsOf(desk: Desk, ware: Ware, from: 'home' | 'abroad'): (price: number) => number {
  const { scenario, day } = desk;
  const market = marketPlace(desk, ware.market);
  const product = productPlace(desk, ware.product);
  const rules = platformRulesOn(scenario, at(scenario.markets, market).channel, day);
  const currency = currencyOf(scenario, market);
  const { line } = at(scenario.goods.products, product);
  const returned = scenario.goods.lines.find(({ id }) => id === line)?.baseReturnRate ?? 0;
  return (price) => {
    const offer = { market, product, price: money(price), shipping: money(0) };
    const pays = whatABuyerPays(scenario, offer, { units: 1, from, day });
    const { net } = settlementOf(
      scenario,
      { ...pays, market, product, placedAt: startOfDay(day), units: 1, payment: 0 },
      0,
    );
    const home = toHome(scenario, net, currency, day);
    // Goods that come back cost what they brought.
    return (home - perThousandOf(home, rules.payoutSpreadPerThousand)) * (1 - returned);
  };
}

export function economicsOf(desk: Desk, ware: Ware): Economics {
  const { keeps, atUsual, atDouble } = leavesOf(desk, ware);
  const way = wayCost(desk, ware.lane, ware.product) ?? 0;
  return {
    keeps: (price) => keeps(price) - way,
    floor: (goodsCost) =>
      atDouble <= atUsual ? Infinity : 1 + (goodsCost + way - atUsual) / (atDouble - atUsual),
  };
}
