/** Whether a fact that a company puts before the platform holds, and bears on the case. */
import { SLICES_PER_DAY, type ReturnCase, type World } from '../world.ts';
import { marketAt } from '../scenario/rules-in-force.ts';
import type { Order } from './book-columns.ts';
import type { DisputeFact } from './dispute-facts.ts';
import { experienceOf } from './experience.ts';
import { laneAt } from './promise.ts';

const BEARS_ON: Readonly<Record<DisputeFact, readonly ReturnCase['cause'][]>> = {
  delivered: ['not-received'],
  'on-its-way': ['not-received'],
  'on-time': ['late'],
  'as-described': ['not-as-described', 'changed-mind'],
  'answered-in-time': ['not-received', 'late', 'damaged', 'not-as-described', 'changed-mind'],
};

export function factHolds(world: World, each: ReturnCase, order: Order, fact: DisputeFact): boolean {
  if (!BEARS_ON[fact].includes(each.cause)) return false;
  const { delivery, letters: writing } = marketAt(world.scenario, order.market).afterTheOrder;
  const isTracked = order.lane >= 0 && laneAt(world.scenario, order.lane).isTracked !== 'none';
  const hasCome = order.deliveredAt >= 0;
  switch (fact) {
    case 'delivered':
      return isTracked && hasCome;
    case 'on-its-way':
      return (
        isTracked && !hasCome && each.askedAt <= order.promisedAt + delivery.givenUpAfterDays * SLICES_PER_DAY
      );
    case 'on-time':
      return hasCome && order.deliveredAt <= order.promisedAt;
    case 'as-described':
      return hasCome && experienceOf(world, order).surprise >= -writing.tolerance;
    case 'answered-in-time': {
      const letters = world.letters.filter(
        (letter) => letter.order === order.id && letter.cause !== 'thanks',
      );
      return letters.length > 0 && letters.every(({ answer, dueAt }) => answer && answer.at <= dueAt);
    }
  }
}
