/** Computer companies have traded for a while when a world opens: their stores, stock, pages and first reviews. */
import { at } from '../at.ts';
import { normal, stream, uniform } from '../chance.ts';
import { findEntry, type Decision } from '../decisions/catalogue.ts';
import { credit, debit, post } from '../ledger/post.ts';
import { contentment, starsAt } from '../orders/reviews.ts';
import { moveUnits } from '../stock/move-units.ts';
import { putUnits } from '../stock/warehouse.ts';
import { supplyCost } from '../supply/price.ts';
import type { Today } from '../today.ts';
import { viewOf } from '../view.ts';
import type { Listing } from '../world.ts';
import { buyGoods } from './buy-goods.ts';
import { deskOf, type Player } from './decide.ts';
import type { Desk } from './desk.ts';
import { papersAtOpening } from './keep-papers.ts';
import { openStores, ruleLanes } from './open-for-business.ts';
import { playerOf } from './player-of.ts';
import { writePages } from './write-pages.ts';

const QUALITY = stream('rivals/opening-quality');
const REVIEWS = stream('rivals/opening-reviews');
const STARS = stream('rivals/opening-stars');
/** How the deliveries went that these reviews tell of: two weeks, in time. */
const REMEMBERED = { days: 14, daysLate: 0, isDamaged: false };

/** Opens the computer companies one after the other, so that the later ones know what the earlier ones sell. */
export function openRivals(evening: Today): void {
  evening.world.companies.forEach((company, place) => {
    const player = playerOf(company);
    if (player) openRival(evening, { place, player });
  });
}

function openRival(evening: Today, { place, player }: { place: number; player: Player }): void {
  const { world } = evening;
  const desk = (): Desk => {
    const view = viewOf(world, at(world.companies, place).id);
    return deskOf(view, world.scenario, world.seed, player);
  };
  const take = (decisions: readonly Decision[]): void => {
    for (const decision of decisions) {
      const entry = findEntry(decision);
      if (entry?.faults(world, place, decision).length === 0) entry.apply(evening, place, decision);
    }
  };
  take(openStores(desk()));
  for (const decision of buyGoods(desk())) {
    if (decision.kind === 'order-goods') stockUp(evening, place, decision);
  }
  take(ruleLanes(desk()));
  papersAtOpening(desk(), at(world.companies, place).border);
  take(writePages(desk()));
  for (const listing of world.listings) {
    if (listing.company === place) remember(evening, listing, player.strength);
  }
}

/** Goods that were ordered long ago and lie on the shelf, paid for. */
function stockUp(
  { world, ...evening }: Today,
  place: number,
  order: Extract<Decision, { kind: 'order-goods' }>,
): void {
  const { goods, home } = world.scenario;
  const offer = goods.supply.find(
    (each) => each.supplier === order.supplier && each.product === order.product,
  );
  const supplier = goods.suppliers.find(({ id }) => id === order.supplier);
  if (!offer || !supplier) throw new Error(`${order.supplier} does not sell ${order.product}`);
  const product = goods.products.findIndex(({ id }) => id === order.product);
  const cost = supplyCost(world.scenario, offer, order.units, 1);
  const self = stream(at(world.companies, place).id);
  const made = supplier.quality.mean + supplier.quality.spread * normal(world.seed, QUALITY, self, product);
  const { units } = order;
  post({ world, ...evening }, place, {
    memo: 'goods-received',
    lines: [debit('stock', home.currency, cost), credit('bank', home.currency, cost)],
  });
  moveUnits(world, { company: place, product, units, from: 'supplier', to: 'supply' });
  const quality = Math.floor(Math.min(1, Math.max(0, made)) * 1000 + 0.5);
  putUnits(world, {
    shelf: { company: place, product, place: 'home' },
    goods: { units, cost, quality },
    from: 'supply',
  });
}

function remember({ world }: Today, listing: Listing, strength: number): void {
  const { seed, scenario, lots } = world;
  const { expectedQuality, afterTheOrder } = at(scenario.markets, listing.market);
  const model = afterTheOrder.reviews;
  const lot = lots.find(({ company, product }) => company === listing.company && product === listing.product);
  const surprise = (lot?.quality ?? 0) / 1000 - expectedQuality;
  const { openingReviews } = scenario.rivalry.habits.pages;
  const count = Math.floor(uniform(seed, REVIEWS, listing.id) * openingReviews * strength);
  for (let review = 0; review < count; review++) {
    const stars = starsAt(
      model,
      contentment(model, { ...REMEMBERED, surprise }, 1),
      uniform(seed, STARS, listing.id, review),
    );
    listing.record.reviews[stars - 1] = (listing.record.reviews[stars - 1] ?? 0) + 1;
  }
}
