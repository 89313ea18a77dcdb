/** Buyers who come again, for more of the same or for something else. */
import { pick, stream, uniform } from '../chance.ts';
import { daysWithin } from '../orders/band.ts';
import { dayOfMoment, startOfDay } from '../orders/promise.ts';
import type { Band } from '../scenario/after-the-order.ts';
import { marketAt } from '../scenario/rules-in-force.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { SLICES_PER_DAY, SLICES_PER_HOUR, type Moment } from '../world.ts';
import type { CrowdOrder } from './book.ts';
import type { CrowdDay } from './day.ts';

const COMES_BACK = stream('crowd/comes back');
const COMES_AT_ONCE = stream('crowd/comes at once');
const COMES_WHEN = stream('crowd/comes when');
const COMES_HOUR = stream('crowd/comes at');
const COMES_FOR = stream('crowd/comes for');
const COMES_ELSEWHERE = stream('crowd/comes elsewhere');

/** Decided when they buy, so that nobody has to be asked every day: some have forgotten something, others come months later. */
export function planComeback(
  scenario: Scenario,
  { crowded, state }: CrowdDay,
  { order, luck }: { readonly order: CrowdOrder; readonly luck: number },
): void {
  const { crowd, pages, seed, market } = crowded;
  const { share, after, atOnce, elsewhere = 0 } = crowd.comesBack;
  if (uniform(seed, COMES_BACK, luck) >= share) return;
  const same = pages.department[order.page] ?? 0;
  const person = order.buyer;
  const later = (wait: Band): Moment =>
    order.placedAt + 1 + Math.floor(daysWithin(wait, uniform(seed, COMES_WHEN, luck)) * SLICES_PER_DAY);
  if (atOnce && uniform(seed, COMES_AT_ONCE, luck) < atOnce.share) {
    state.comebacks.push({ at: later(atOnce.after), person, department: same });
    return;
  }
  const shopping = pick(marketAt(scenario, market).hours, uniform(seed, COMES_HOUR, luck));
  const shares = crowd.departments.map((each) => each.share);
  const isElsewhere = uniform(seed, COMES_ELSEWHERE, luck) < elsewhere;
  state.comebacks.push({
    at: Math.max(order.placedAt + 1, atHour(later(after), shopping)),
    person,
    department: isElsewhere ? pick(shares, uniform(seed, COMES_FOR, luck)) : same,
  });
}

/** The hour's own quarter is as good as any. */
const atHour = (moment: Moment, hour: number): Moment =>
  startOfDay(dayOfMoment(moment)) + hour * SLICES_PER_HOUR + (moment % SLICES_PER_HOUR);
