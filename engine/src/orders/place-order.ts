import { at } from '../at.ts';
import { asShown } from '../demand/product-page.ts';
import { choiceFor } from '../border/customs-choice.ts';
import { credit, debit, post } from '../ledger/post.ts';
import { money } from '../money.ts';
import { countPromotions, type Special } from '../promotion/count-promotions.ts';
import { currencyOf, marketAt } from '../scenario/rules-in-force.ts';
import { takeUnits, unitsOn } from '../stock/warehouse.ts';
import type { Today } from '../today.ts';
import type { Listing } from '../world.ts';
import { append, statusNumber, type Order } from './book-columns.ts';
import { clearedAt } from './clearing.ts';
import { firstMoment } from './dispatch.ts';
import { expectationOf } from './expectation.ts';
import { countForHealth, storeOf } from './health-counts.ts';
import { dayOfMoment, originOf, placeOf, promiseOf, startOfDay } from './promise.ts';
import { settlementOf } from './settlement.ts';
import { whatABuyerPays } from './what-a-buyer-pays.ts';

export interface Purchase {
  /** The market's place in the scenario; the listing's own. */
  readonly market: number;
  readonly listing: Listing;
  /** The consumer's number in the market. */
  readonly buyer: number;
  /** The session's place in its market's slice. */
  readonly session: number;
  /** Quarter hour of the day, 0 to 95. */
  readonly slice: number;
  readonly units: number;
  /** Place in the market's means of payment. */
  readonly payment: number;
  /** An order beside those that visits make, with something off for this buyer alone. */
  readonly special?: Special;
}

/** Takes the goods from stock and books the sale. Undefined when too few are there: then nothing has happened. */
export function placeOrder(today: Today, purchase: Purchase): number | undefined {
  const { world, day } = today;
  const { scenario } = world;
  const { listing, units } = purchase;
  const store = storeOf(world, listing.company, listing.market);
  const origin = originOf(scenario, store);
  const shelf = {
    company: listing.company,
    product: listing.product,
    place: placeOf(scenario, listing.market, store.lane),
  };
  const inStock = unitsOn(world, shelf);
  if (inStock < units) return undefined;

  const goods = takeUnits(world, shelf, units, 'order');
  const choice = choiceFor(world, listing, day);
  const { special } = purchase;
  const pays = whatABuyerPays(scenario, listing, {
    units,
    from: origin,
    day,
    choice,
    perThousandOff: special?.perThousand,
  });
  const placedAt = startOfDay(day) + purchase.slice;
  // Buyers are promised days from the payment on, as platforms tell those who pay later.
  const paidAt = clearedAt(world, { ...purchase, placedAt });
  const paidOn = dayOfMoment(paidAt);
  const promise = promiseOf(scenario, store, paidOn, paidAt - startOfDay(paidOn));
  const id = world.next.order;
  world.next.order += 1;
  const order: Order = {
    id,
    company: listing.company,
    listing: listing.id,
    product: listing.product,
    market: listing.market,
    buyer: purchase.buyer,
    placedAt,
    session: purchase.session,
    units,
    price: pays.price,
    discount: pays.discount,
    shipping: pays.shipping,
    tax: pays.tax,
    duty: pays.duty,
    declared: pays.declared,
    door: pays.door,
    payment: purchase.payment,
    status: statusNumber('paid'),
    lane: store.lane ?? -1,
    customs: 0,
    shipBy: promise.shipBy,
    promisedAt: promise.promisedAt,
    shippedAt: -1,
    deliveredAt: -1,
    nextAt: -1,
    expected: expectationOf(scenario, asShown(world, listing), day),
    quality: goods.quality,
    cost: goods.cost,
    reviewScore: 0,
    request: 0,
    refunded: 0,
  };
  const row = append(world.orders, order);
  world.orders.nextAt[row] = firstMoment(world, order);
  countForHealth(store, day, 'orders');
  bookSale(today, order);
  countPromotions(today, listing, { order, special });
  report(today, order, special?.via);
  if (inStock === units) {
    const product = at(scenario.goods.products, listing.product).id;
    const values = { listing: listing.id, product, place: shelf.place };
    today.report.news.push({ company: listing.company, code: 'news.stock-out', values });
  }
  return id;
}

function bookSale(today: Today, order: Order): void {
  const { scenario } = today.world;
  const currency = currencyOf(scenario, order.market);
  const { paid, forTheState, commission, paymentFee } = settlementOf(scenario, order, 0);
  const charges = money(forTheState + commission + paymentFee);
  const home = scenario.home.currency;
  const of = { order: order.id, market: order.market };
  post(today, order.company, {
    ...of,
    memo: 'sale',
    lines: [
      debit('platform-reserve', currency, paid),
      credit('sales', currency, paid - forTheState),
      credit('tax-collected', currency, forTheState),
    ],
  });
  post(today, order.company, {
    ...of,
    memo: 'platform-charges',
    lines: [
      debit('tax-collected', currency, forTheState),
      debit('platform-fees', currency, commission),
      debit('payment-fees', currency, paymentFee),
      credit('platform-reserve', currency, charges),
    ],
  });
  post(today, order.company, {
    ...of,
    memo: 'goods-sold',
    lines: [debit('cost-of-goods', home, order.cost), credit('stock', home, order.cost)],
  });
}

function report(today: Today, order: Order, via: Special['via'] | undefined): void {
  const { scenario } = today.world;
  today.report.placed.push({
    id: order.id,
    company: order.company,
    listing: order.listing,
    product: order.product,
    market: order.market,
    buyer: order.buyer,
    session: order.session,
    placedAt: order.placedAt,
    units: order.units,
    currency: currencyOf(scenario, order.market),
    price: order.price,
    discount: order.discount,
    shipping: order.shipping,
    tax: order.tax,
    duty: order.duty,
    door: order.door,
    payment: at(marketAt(scenario, order.market).payment, order.payment).id,
    promisedAt: order.promisedAt,
    shipBy: order.shipBy,
    ...(via ? { via } : {}),
  });
}
