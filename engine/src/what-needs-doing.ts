/** What a company has to see to today, most pressing first: a list that a student can work off. */
import { waitsForAnswer } from './orders/answer-letter.ts';
import { adTasks } from './ads/ad-tasks.ts';
import { paperTasks } from './border/paper-tasks.ts';
import { conductTasks } from './conduct/conduct-tasks.ts';
import { pageTasks } from './demand/page-tasks.ts';
import { promotionTasks } from './promotion/promotion-tasks.ts';
import { afterSalesTasks } from './orders/after-sales-tasks.ts';
import { goodsTasks } from './supply/goods-tasks.ts';
import { moneyTasks } from './treasury/money-tasks.ts';
import type { Task } from './task.ts';
import type { CompanyView } from './view/company-view.ts';

/** Pages that have been shown for half of this and sold nothing want a look. */
const PACE_DAYS = 14;

export function whatNeedsDoing(view: CompanyView): Task[] {
  const found = [
    firstSteps,
    lanes,
    orders,
    letters,
    returns,
    afterSalesTasks,
    paperTasks,
    goodsTasks,
    stores,
    pageTasks,
    conductTasks,
    promotionTasks,
    moneyTasks,
    adTasks,
  ].flatMap((rule) => rule(view));
  // What has no clock can wait until what has one is done; ties keep the order of the rules.
  const clock = ({ dueAt }: Task): number => dueAt ?? Number.MAX_SAFE_INTEGER;
  return found.toSorted((a, b) => clock(a) - clock(b));
}

function firstSteps({ supplies, stock, stores, listings, studies, catalogue }: CompanyView): Task[] {
  const tasks: Task[] = [];
  if (studies.length === 0 && catalogue.studies.length > 0 && listings.length === 0) {
    tasks.push({ code: 'task.buy-a-study', values: {} });
  }
  if (stores.length === 0) tasks.push({ code: 'task.open-a-store', values: {} });
  if (supplies.length === 0 && stock.length === 0 && listings.length === 0) {
    tasks.push({ code: 'task.order-goods', values: {} });
  }
  for (const { market } of stores) {
    if (listings.some((listing) => listing.market === market)) continue;
    tasks.push({ code: 'task.write-a-listing', target: { kind: 'market', id: market }, values: { market } });
  }
  const isSelling = listings.some(({ ranking, reviews }) => ranking.units28 > 0 || reviews > 0);
  const hasShown = listings.some(({ record }) => record.impressions.length >= PACE_DAYS / 2);
  if (hasShown && !isSelling)
    tasks.push({ code: 'task.nothing-sold', values: { listings: listings.length } });
  return tasks;
}

function lanes({ stores, orders }: CompanyView): Task[] {
  return stores.flatMap(({ market, lane }) => {
    const waiting = orders.filter((order) => order.market === market && order.lane === undefined);
    if (lane !== undefined || waiting.length > 0) return [];
    return [{ code: 'task.choose-a-lane', target: { kind: 'market', id: market }, values: { market } }];
  });
}

function orders({ orders: waiting }: CompanyView): Task[] {
  return waiting
    .filter(({ lane }) => lane === undefined)
    .map(({ id, shipBy, units, product }) => ({
      code: 'task.ship-order',
      target: { kind: 'order', id },
      values: { order: id, product, units },
      dueAt: shipBy,
    }));
}

function letters({ letters: received }: CompanyView): Task[] {
  return received.filter(waitsForAnswer).map(({ id, order, cause, dueAt }) => ({
    code: 'task.answer-letter',
    target: { kind: 'letter', id },
    values: { letter: id, order, cause },
    dueAt,
  }));
}

function returns({ returns: asked }: CompanyView): Task[] {
  return asked
    .filter(({ state }) => state === 'asked')
    .map(({ id, order, cause, dueAt }) => ({
      code: 'task.decide-return',
      target: { kind: 'return', id },
      values: { return: id, order, cause },
      dueAt,
    }));
}

function stores({ stores: open }: CompanyView): Task[] {
  return open.flatMap(({ market, health, conduct: { counting, points } }) => {
    if (health.standing === 'healthy') return [];
    // Where points are counted against a store, many are the risk; where health is counted, few.
    const atRisk = counting === 'health' ? 'task.store-at-risk' : 'task.store-has-points';
    const code = health.standing === 'suspended' ? 'task.store-suspended' : atRisk;
    return [{ code, target: { kind: 'market', id: market }, values: { market, points } }];
  });
}
