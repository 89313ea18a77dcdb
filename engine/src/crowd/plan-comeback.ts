/** Buyers who come again to the department where they bought: decided when they buy, so that nobody is asked every day. */
import { pick, stream, uniform } from '../chance.ts';
import { daysWithin } from '../orders/band.ts';
import { dayOfMoment, startOfDay } from '../orders/promise.ts';
import { marketAt } from '../scenario/rules-in-force.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { SLICES_PER_DAY, SLICES_PER_HOUR, type Moment } from '../world.ts';
import type { CrowdOrder } from './book.ts';
import type { CrowdDay } from './day.ts';

const COMES_BACK = stream('crowd/comes back');
const COMES_WHEN = stream('crowd/comes when');
const COMES_HOUR = stream('crowd/comes at');
/** Who comes again within so many quarter hours does so as it comes to mind; the others when people shop. */
const AT_ONCE = 12;

function momentOf(
  moment: Moment,
  {
    scenario,
    market,
    share,
  }: { readonly scenario: Scenario; readonly market: number; readonly share: number },
): Moment {
  const hour = pick(marketAt(scenario, market).hours, share);
  // The hour's own quarter is as good as any.
  return startOfDay(dayOfMoment(moment)) + hour * SLICES_PER_HOUR + (moment % SLICES_PER_HOUR);
}

/** Decided when they buy, so that nobody has to be asked every day; most of them come soon. */
export function planComeback(
  scenario: Scenario,
  { crowded, state }: CrowdDay,
  { order, luck }: { readonly order: CrowdOrder; readonly luck: number },
): void {
  const { crowd, pages, seed, market } = crowded;
  if (uniform(seed, COMES_BACK, luck) >= crowd.comesBack.share) return;
  const later = Math.floor(
    daysWithin(crowd.comesBack.after, uniform(seed, COMES_WHEN, luck)) * SLICES_PER_DAY,
  );
  const soon = order.placedAt + 1 + later;
  const share = uniform(seed, COMES_HOUR, luck);
  state.comebacks.push({
    at: later < AT_ONCE ? soon : Math.max(soon, momentOf(soon, { scenario, market, share })),
    person: order.buyer,
    department: pages.department[order.page] ?? 0,
  });
}
