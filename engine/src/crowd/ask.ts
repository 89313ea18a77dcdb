/** When the buyer of a small seller's order rates it. */
import { pick, stream, uniform } from '../chance.ts';
import { daysWithin } from '../orders/band.ts';
import { dayOfMoment, endOfDay } from '../orders/promise.ts';
import { marketAt } from '../scenario/rules-in-force.ts';
import { SLICES_PER_DAY, SLICES_PER_HOUR, type Moment, type World } from '../world.ts';
import { NEVER } from './book.ts';
import type { Crowded } from './town.ts';

const WRITES = stream('crowd/writes');
const WRITES_WHEN = stream('crowd/writes when');
const WRITES_AT = stream('crowd/writes at');

/** Asked before people are at their screens. */
const MAIL_HOUR = 6;

interface Buyer {
  readonly world: Pick<World, 'scenario' | 'seed'>;
  readonly crowded: Crowded;
  readonly luck: number;
}

/**
 * Asked by the mail of the morning after the parcel has come, or when it should long have; answered days later, when
 * people are at their screens.
 */
export function reviewedAt(
  { world, crowded, luck }: Buyer,
  { delivered, promisedAt }: { readonly delivered: Moment; readonly promisedAt: Moment },
): Moment {
  const market = marketAt(world.scenario, crowded.market);
  const { reviewShare, afterTheOrder } = market;
  const { hours = market.hours } = afterTheOrder.reviews;
  if (uniform(world.seed, WRITES, luck) >= reviewShare) return NEVER;
  const overdue = promisedAt + crowded.crowd.asksAfterDays * SLICES_PER_DAY;
  const asked = endOfDay(dayOfMoment(delivered === NEVER ? overdue : Math.min(delivered, overdue)));
  const days = Math.floor(daysWithin(afterTheOrder.reviews.days, uniform(world.seed, WRITES_WHEN, luck)));
  const hour = pick(hours, uniform(world.seed, WRITES_AT, luck));
  const quarter = Math.floor(uniform(world.seed, WRITES_AT, luck, 1) * SLICES_PER_HOUR);
  // Who is up after midnight answers the mail of the morning before.
  const isNight = hour < MAIL_HOUR;
  return asked + (days + (isNight ? 1 : 0)) * SLICES_PER_DAY + hour * SLICES_PER_HOUR + quarter;
}
