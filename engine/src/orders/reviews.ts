/**
 * Who reviews, when, and with how many stars: an ordered logit fitted to 99,441 orders of a marketplace, to which
 * the goods themselves are added.
 */
import { lognormal, stream, uniform } from '../chance.ts';
import { log, logistic } from '../maths.ts';
import { marketAt } from '../scenario/rules-in-force.ts';
import type { Moment } from '../world.ts';
import type { Order } from './book-columns.ts';
import { writingMoment, type Experience } from './experience.ts';
import type { Setting } from './parcel.ts';

const WRITES = stream('reviews/writes');
const WHEN = stream('reviews/when');
const STARS = stream('reviews/stars');

/** Fitted (design of the market model): the factors of η, and the points that part one star from the next. */
const PER_LOG_DAYS = -0.455;
const LATE = -1.173;
const PER_LATE_WEEK = -1.069;
const MOST_LATE_DAYS = 14;
const SEVERAL_ITEMS = -0.763;
const CUTS = [-3.738, -3.356, -2.642, -1.584] as const;
/** Assumed: goods a tenth better than promised do for a review what half a logit does. */
const PER_SURPRISE = 5;
/** Assumed: a letter that nobody answered in time, and one that was put right with money. */
const UNANSWERED = -0.9;
const PUT_RIGHT = 0.5;
/** Half of the reviews are written within four days of delivery, nine of ten within ten. */
const DAYS_LOG_MEAN = 1.386;
const DAYS_LOG_SPREAD = 0.72;

export interface Care {
  readonly isUnanswered: boolean;
  readonly isPutRight: boolean;
}

/** When this buyer writes a review; undefined for those who never do. */
export function reviewMoment(setting: Setting, order: Order): Moment | undefined {
  const { scenario, seed } = setting;
  if (order.deliveredAt < 0) return undefined;
  if (uniform(seed, WRITES, order.id) >= marketAt(scenario, order.market).reviewShare) return undefined;
  const days = lognormal(DAYS_LOG_MEAN, DAYS_LOG_SPREAD, uniform(seed, WHEN, order.id));
  return writingMoment(setting, order, order.deliveredAt, Math.max(1, Math.floor(days)));
}

/** How content the buyer is, on the scale of the cut points. */
export function contentment({ days, daysLate, surprise }: Experience, units: number): number {
  return (
    PER_LOG_DAYS * log(Math.max(1, days)) +
    (daysLate > 0 ? LATE : 0) +
    (PER_LATE_WEEK * Math.min(daysLate, MOST_LATE_DAYS)) / 7 +
    (units > 1 ? SEVERAL_ITEMS : 0) +
    PER_SURPRISE * surprise
  );
}

/** One to five stars: `share` is where this buyer stands among all who went through the same. */
export function starsAt(content: number, share: number): number {
  return 1 + CUTS.filter((cut) => share > logistic(cut - content)).length;
}

export function reviewStars(setting: Setting, order: Order, experience: Experience, care: Care): number {
  const cared = (care.isUnanswered ? UNANSWERED : 0) + (care.isPutRight ? PUT_RIGHT : 0);
  const share = uniform(setting.seed, STARS, order.id);
  return starsAt(contentment(experience, order.units) + cared, share);
}
