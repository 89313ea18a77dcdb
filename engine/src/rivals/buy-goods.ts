/** What to order from suppliers, and how much. */
import type { Decision } from '../decisions/catalogue.ts';
import type { SupplyOffer } from '../scenario/goods.ts';
import { newProducts, supplierFor, unitPrice } from './choose-range.ts';
import { cashOf, ownRange, productForecast, unitsOf, type Desk } from './desk.ts';
import { laneFor, marketsOf } from './open-for-business.ts';
import { wayCost } from './unit-economics.ts';

/** Postage of this many days of sales stays in the bank: it is due weeks before the platform pays. */
const POSTAGE_DAYS = 12;
/** A first range takes at most this share of the money at hand. */
const FIRST_RANGE_SHARE = 0.45;
/** An order is rounded up to the next price break when that is at most so much more. */
const BREAK_REACH = 1.3;

type OrderGoods = Extract<Decision, { kind: 'order-goods' }>;

/** Money for goods: what is in the bank beyond the postage of the coming days. */
function goodsBudget(desk: Desk): number {
  const postage = ownRange(desk).reduce((sum, product) => {
    const ways = marketsOf(desk).map(
      (market) => wayCost(desk, laneFor(desk, market, product) ?? '', product) ?? 0,
    );
    return sum + productForecast(desk, product) * Math.max(0, ...ways) * POSTAGE_DAYS;
  }, 0);
  return cashOf(desk) - postage;
}

/** Units up to a supplier's terms and the money; undefined when even the least order is too dear. */
function affordable(desk: Desk, offer: SupplyOffer, wanted: number, money: number): number | undefined {
  const next = offer.breaks.find(({ from }) => from > wanted && from <= wanted * BREAK_REACH)?.from;
  for (const units of [next, wanted, Math.floor(money / unitPrice(desk, offer, offer.minimum)), offer.minimum]) {
    if (units === undefined || units < offer.minimum || units > wanted * BREAK_REACH + offer.minimum)
      continue;
    if (units * unitPrice(desk, offer, units) <= money) return units;
  }
  return undefined;
}

const orderOf = ({ supplier, product }: SupplyOffer, units: number): OrderGoods => ({
  kind: 'order-goods',
  supplier,
  product,
  units,
});

/** New products while the range has room, then more of what runs out, as far as the money goes. */
export function buyGoods(desk: Desk): Decision[] {
  let money = goodsBudget(desk);
  const orders: OrderGoods[] = [];
  const order = (offer: SupplyOffer, wanted: number, most: number): void => {
    const units = affordable(desk, offer, Math.ceil(wanted), Math.min(most, money));
    if (units === undefined) return;
    money -= units * unitPrice(desk, offer, units);
    orders.push(orderOf(offer, units));
  };

  for (const product of ownRange(desk)) {
    const { inStock, coming } = unitsOf(desk, product);
    const offer = supplierFor(desk, product);
    const daily = productForecast(desk, product);
    const lead = offer.leadDays.max;
    if (inStock + coming >= daily * (lead + desk.skill.safetyDays)) continue;
    order(offer, daily * (lead + desk.skill.coverDays) * desk.strategy.appetite - inStock - coming, money);
  }
  const fresh = newProducts(desk);
  const share = (money * FIRST_RANGE_SHARE) / Math.max(1, fresh.length);
  for (const { product, supplier } of fresh) {
    const offer = desk.scenario.goods.supply.find(
      (each) => each.product === product && each.supplier === supplier,
    );
    if (!offer) continue;
    const wanted =
      productForecast(desk, product) * (offer.leadDays.max + desk.skill.coverDays) * desk.strategy.appetite;
    order(offer, wanted, share);
  }
  return orders;
}
