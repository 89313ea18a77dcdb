import { at } from '../at.ts';
import { credit, debit, post } from '../ledger/post.ts';
import type { Money } from '../money.ts';
import type { Lane } from '../scenario/lanes.ts';
import { centreOf, keeperOf, payKeeper } from '../stock/keeper.ts';
import { fulfilmentFee, tierOf } from '../stock/size-tier.ts';
import type { Today } from '../today.ts';
import type { Order } from './book-columns.ts';
import { placeOf } from './promise.ts';

/** The carrier is paid for the parcel, and a warehouse for picking it; a platform's centre does both for one fee. */
export function payForSending(today: Today, order: Order, lane: Lane, postage: Money): void {
  if (lane.channel !== undefined) return payPlatform(today, order);
  const { scenario } = today.world;
  const { currency } = scenario.home;
  const house = scenario.lanes.warehouses.find(({ country }) => country === lane.to);
  const picking = lane.from === 'abroad' ? (house?.pickingPerOrder ?? 0) : 0;
  post(today, order.company, {
    memo: 'parcel-sent',
    order: order.id,
    lines: [
      debit('postage', currency, postage),
      debit('storage', currency, picking),
      credit('bank', currency, postage + picking),
    ],
  });
}

function payPlatform(today: Today, order: Order): void {
  const { world, day } = today;
  const { scenario } = world;
  const product = at(scenario.goods.products, order.product);
  const centre = centreOf(scenario, order.market, day);
  const keeper = keeperOf(scenario, placeOf(scenario, order.market, order.lane), day);
  const tier = centre && (tierOf(centre.tiers, product) ?? centre.tiers.at(-1));
  if (!keeper || !tier) throw new Error(`market ${order.market} has no centre on day ${day}`);
  payKeeper(today, order.company, {
    keeper,
    amount: fulfilmentFee(tier, product, order.units),
    memo: 'fulfilment-fee',
    account: 'fulfilment-fees',
    order: order.id,
  });
}
