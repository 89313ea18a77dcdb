/** A company's stores, goods and open business, in the words of its view. */
import { at } from '../at.ts';
import { findOrder, orderAt, rowsOf } from '../orders/book-columns.ts';
import { findListing } from '../decisions/find.ts';
import { measure } from '../conduct/metrics.ts';
import { promisedDays } from '../orders/promise.ts';
import { currencyOf, marketAt, platformRulesOn } from '../scenario/rules-in-force.ts';
import { SLICES_PER_DAY, type Letter, type Moment, type Store, type World } from '../world.ts';
import { productId } from './catalogue.ts';
import { conductView, standingWord } from './conduct.ts';
import { letterWords, type LetterWords } from './letter-words.ts';
import type { LetterView, OrderView, ReturnView, StoreView } from './company-view.ts';

const days = (moment: Moment): number => moment / SLICES_PER_DAY;

export function storeView(world: World, store: Store): StoreView {
  const { scenario, day } = world;
  const { id, channel, country } = marketAt(scenario, store.market);
  const rules = platformRulesOn(scenario, channel, Math.max(day, 1));
  const { points, days: counts } = store.health;
  return {
    market: id,
    country,
    currency: currencyOf(scenario, store.market),
    openedOn: store.openedOn,
    ...(store.lane === undefined ? {} : { lane: at(scenario.lanes.lanes, store.lane).id }),
    handlingDays: store.handlingDays,
    ...(store.reviewRequest && { reviewRequest: store.reviewRequest }),
    promisedDays: promisedDays(scenario, store, day + 1),
    health: {
      points,
      standing: standingWord(world, store),
      // What is counted over months is counted when somebody reads it: most computer companies look at lanes alone.
      get metrics() {
        return measure(counts, rules, day);
      },
      get days() {
        return counts.map((count) => ({ ...count }));
      },
    },
    get conduct() {
      return conductView(world, store);
    },
  };
}

export function ordersView({ orders, scenario }: World, company: number): OrderView[] {
  return rowsOf(orders, company, 'paid').map((row) => {
    const order = orderAt(orders, row);
    return {
      id: order.id,
      listing: order.listing,
      market: at(scenario.markets, order.market).id,
      product: productId(scenario, order.product),
      units: order.units,
      currency: currencyOf(scenario, order.market),
      paid: order.price - order.discount + order.shipping,
      placedAt: days(order.placedAt),
      shipBy: days(order.shipBy),
      promisedAt: days(order.promisedAt),
      ...(order.lane < 0 ? {} : { lane: at(scenario.lanes.lanes, order.lane).id }),
    };
  });
}

export function lettersView(world: World, company: number): LetterView[] {
  const { scenario } = world;
  return world.letters
    .filter((letter) => letter.company === company)
    .map((letter) => {
      const { id, order, market, cause, writtenAt, dueAt, answer } = letter;
      return {
        id,
        order,
        market: at(scenario.markets, market).id,
        cause,
        writtenAt: days(writtenAt),
        dueAt: days(dueAt),
        // Written when somebody reads it: computer companies answer by the cause.
        get words() {
          return wordsOf(world, letter);
        },
        ...(answer ? { answer: { ...answer, at: days(answer.at) } } : {}),
      };
    });
}

function wordsOf(world: World, letter: Letter): LetterWords | undefined {
  const order = findOrder(world.orders, letter.order);
  const listing = order && findListing(world, order.company, order.listing);
  return order && letterWords(world.scenario, letter, { order, listing });
}

export function returnsView({ returns, scenario }: World, company: number): ReturnView[] {
  return returns
    .filter((each) => each.company === company)
    .map(({ id, order, market, cause, askedAt, dueAt, state, nextAt, condition, dispute }) => {
      const asked = {
        id,
        order,
        market: at(scenario.markets, market).id,
        cause,
        askedAt: days(askedAt),
        dueAt: days(dueAt),
        state,
      };
      if (!condition && !dispute && state !== 'received') return asked;
      return {
        ...asked,
        ...(condition && { condition }),
        ...(state === 'received' && { gradeBy: days(nextAt) }),
        ...(dispute && { dispute: { ...dispute, dueAt: days(dispute.dueAt) } }),
      };
    });
}
