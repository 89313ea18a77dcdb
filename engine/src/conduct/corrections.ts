/** Whether what a plan of action says has really been done: every step is looked for in the world. */
import { at } from '../at.ts';
import { isProtectedDesign } from '../border/protected-words.ts';
import { missingDocuments } from '../border/standing.ts';
import { wordsOf } from '../demand/words.ts';
import { findOrder, orderAt, rowsOf } from '../orders/book-columns.ts';
import { placeOf, startOfDay } from '../orders/promise.ts';
import { falseWasPrice } from '../promotion/was-price.ts';
import type { Correction } from '../scenario/plan-of-action.ts';
import { marketAt, stateRulesOn } from '../scenario/rules-in-force.ts';
import { unitsOn } from '../stock/warehouse.ts';
import type { Listing, World } from '../world.ts';
import { findPage } from './find-page.ts';
import type { StoreInCourt } from './hold-against.ts';
import { languageOf } from './language-of.ts';
import { faultsOfPage, stands } from './read-pages.ts';
import type { Violation, ViolationKind } from './violation.ts';

interface Case {
  readonly world: World;
  readonly court: StoreInCourt;
  readonly violation: Violation;
  /** The evening on which it is looked for. */
  readonly day: number;
}

/** Whether the fault is still there to be seen; what was done once and is over stands no more. */
export function stillStands(world: World, court: StoreInCourt, violation: Violation): boolean {
  const page = findPage(world, violation.evidence.listing);
  return page !== undefined && isOnPage({ world, court, violation, day: world.day + 1 }, page);
}

function isOnPage(of: Case, page: Listing): boolean {
  return SEEN[of.violation.kind]?.(of, page) ?? false;
}

function isRead(kind: 'false-claim' | 'keyword-stuffing') {
  return ({ world, court }: Case, page: Listing): boolean => {
    const { conduct } = court.rules;
    const product = at(world.scenario.goods.products, page.product);
    const language = languageOf(world.scenario, page.market);
    return conduct !== undefined && faultsOfPage(page, product, language, conduct)[kind] !== undefined;
  };
}

/** Faults that stand on a page until somebody takes them away. */
const SEEN: Partial<Record<ViolationKind, (of: Case, page: Listing) => boolean>> = {
  'false-claim': isRead('false-claim'),
  'keyword-stuffing': isRead('keyword-stuffing'),
  'infringing-words': ({ world, violation, day }, page) => {
    // Goods that look like somebody's design look like it whatever their page says.
    if (violation.evidence.text === undefined) {
      const { country } = marketAt(world.scenario, page.market);
      const { design } = at(world.scenario.goods.products, page.product);
      return isProtectedDesign(stateRulesOn(world.scenario, country, day).border, design);
    }
    const language = languageOf(world.scenario, page.market);
    const text = [page.title, ...page.bullets, page.description, page.searchTerms].join(' . ');
    return stands(wordsOf(text, language), wordsOf(violation.evidence.text, language));
  },
  'false-was-price': ({ world, day }, page) => falseWasPrice(world.scenario, page, day) !== undefined,
  'wrong-category': ({ world }, page) => {
    const { lines, products } = world.scenario.goods;
    const own = lines.findIndex(({ id }) => id === at(products, page.product).line);
    return page.category !== undefined && page.category !== own;
  },
  'restricted-goods': ({ world, day }, page) => lacksDocuments(world, page, day),
};

const lacksDocuments = (world: World, { company, product, market }: Listing, day: number): boolean =>
  missingDocuments(
    world,
    { company, product, country: marketAt(world.scenario, market).country },
    { day, whom: 'platform' },
  ).length > 0;

const FOUND: Record<Correction, (of: Case) => boolean> = {
  'page-corrected': (of) => {
    const page = findPage(of.world, of.violation.evidence.listing);
    return page !== undefined && !isOnPage(of, page);
  },
  'page-withdrawn': ({ world, violation }) => findPage(world, violation.evidence.listing)?.isPaused ?? false,
  'was-price-removed': ({ world, violation }) => {
    const page = findPage(world, violation.evidence.listing);
    return page !== undefined && page.was === undefined;
  },
  'document-shown': ({ world, violation, day }) => {
    const page = findPage(world, violation.evidence.listing);
    return page !== undefined && !lacksDocuments(world, page, day);
  },
  'orders-shipped': ({ world, court, day }) =>
    rowsOf(world.orders, court.company, 'paid').every((row) => {
      const { market, shipBy } = orderAt(world.orders, row);
      return market !== court.store.market || shipBy >= startOfDay(day);
    }),
  'letters-answered': ({ world, court, day }) =>
    world.letters.every(
      ({ company, market, answer, dueAt }) =>
        company !== court.company || market !== court.store.market || answer || dueAt >= startOfDay(day),
    ),
  'goods-restocked': ({ world, court }) => {
    const { store, company } = court;
    const place = placeOf(world.scenario, store.market, store.lane);
    const open = world.listings.filter(
      (page) => page.company === company && page.market === store.market && !page.isPaused,
    );
    return open.length > 0 && open.every(({ product }) => unitsOn(world, { company, product, place }) > 0);
  },
  'handling-lengthened': ({ court, violation }) =>
    violation.evidence.handlingDays !== undefined &&
    court.store.handlingDays > violation.evidence.handlingDays,
  'lane-changed': ({ court, violation }) =>
    violation.evidence.lane !== undefined && (court.store.lane ?? -1) !== violation.evidence.lane,
  'buyer-refunded': ({ world, violation }) => {
    const order = findOrder(world.orders, violation.evidence.order ?? 0);
    return order !== undefined && order.refunded > 0;
  },
};

export const isDone = (correction: Correction, of: Case): boolean => FOUND[correction](of);
