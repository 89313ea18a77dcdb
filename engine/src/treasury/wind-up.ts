/** The end of a company: what it has is sold for what it brings, and nobody finds its pages any more. */
import type { Account } from '../ledger/accounts.ts';
import { toHome } from '../ledger/exchange.ts';
import { credit, debit, post } from '../ledger/post.ts';
import { perThousandOf } from '../money.ts';
import { rowsOf } from '../orders/book-columns.ts';
import { cancelOrder } from '../orders/end-order.ts';
import { endOfDay } from '../orders/promise.ts';
import { moveUnits } from '../stock/move-units.ts';
import type { UnitPlace } from '../stock/unit-places.ts';
import { writeOff } from '../supply/pay-supplier.ts';
import type { Today } from '../today.ts';
import { closeOutForwards } from './end-forwards.ts';

/**
 * Orders that have not left are cancelled and paid back first: their goods are then sold with the rest. Money that
 * platforms still hold comes in by and by and pays what is owed.
 */
export function windUp(today: Today, company: number, salvagePerThousand: number): void {
  const { world, day } = today;
  for (const row of rowsOf(world.orders, company, 'paid')) {
    cancelOrder(today, row, { at: endOfDay(day) - 1, by: 'seller' });
  }
  for (const listing of world.listings) if (listing.company === company) listing.isPaused = true;
  for (const campaign of world.ads.campaigns) if (campaign.company === company) campaign.state = 'ended';
  closeOutForwards(today, company, ({ amount, currency }) => toHome(world.scenario, amount, currency, day));
  for (const goods of goodsOf(today, company)) sellOff(today, company, salvagePerThousand, goods);
  for (const supply of world.supplies) {
    if (supply.company !== company) continue;
    // Suppliers keep what they were paid for, less what the goods bring them.
    writeOff(today, supply, 'goods-sold-off', salvagePerThousand);
    const { product, units } = supply;
    moveUnits(world, { company, product, units, from: 'supply', to: 'supplier' });
  }
  const isOthers = (each: { readonly company: number }): boolean => each.company !== company;
  world.lots = world.lots.filter(isOthers);
  world.supplies = world.supplies.filter(isOthers);
  world.freight = world.freight.filter(isOthers);
  world.removals = world.removals.filter(isOthers);
}

interface Goods {
  readonly product: number;
  readonly units: number;
  readonly cost: number;
  readonly from: UnitPlace;
  readonly account: Account;
}

/** What lies on shelves and what is under way between them. */
function goodsOf({ world }: Today, company: number): Goods[] {
  const own = <T extends { readonly company: number }>(list: readonly T[]): T[] =>
    list.filter((each) => each.company === company);
  const moving = [...own(world.freight).flatMap(({ goods }) => goods), ...own(world.removals)];
  return [
    ...own(world.lots).map(({ product, units, unitCost }): Goods => ({
      product,
      units,
      cost: units * unitCost,
      from: 'stock',
      account: 'stock',
    })),
    ...moving.map(({ product, units, cost }): Goods => ({
      product,
      units,
      cost,
      from: 'freight',
      account: 'stock-under-way',
    })),
  ];
}

function sellOff(today: Today, company: number, salvagePerThousand: number, goods: Goods): void {
  const { product, units, cost, from, account } = goods;
  const { currency } = today.world.scenario.home;
  const brought = perThousandOf(cost, salvagePerThousand);
  moveUnits(today.world, { company, product, units, from, to: 'lost' });
  post(today, company, {
    memo: 'goods-sold-off',
    lines: [
      debit('bank', currency, brought),
      debit('losses', currency, cost - brought),
      credit(account, currency, cost),
    ],
  });
}
