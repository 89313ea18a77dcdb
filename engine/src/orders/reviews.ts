/**
 * Who reviews, when, and with how many stars: an ordered logit over how long the parcel took, how late it was, and
 * what the goods are beside what the page promised.
 */
import { stream, uniform } from '../chance.ts';
import { log, logistic } from '../maths.ts';
import type { Reviews } from '../scenario/after-the-order.ts';
import { marketAt } from '../scenario/rules-in-force.ts';
import type { Moment } from '../world.ts';
import { daysWithin } from './band.ts';
import { REQUESTS } from './book.ts';
import type { Order } from './book-columns.ts';
import { experienceOf, writingMoment, type Experience } from './experience.ts';
import type { Setting } from './parcel.ts';
import { luckOf } from './luck.ts';

const WRITES = stream('reviews/writes');
const WHEN = stream('reviews/when');
const STARS = stream('reviews/stars');

const DAYS_PER_WEEK = 7;

export interface Care {
  readonly isUnanswered: boolean;
  readonly isPutRight: boolean;
  /** Of the best and the worst answer, as `answer-quality.ts` weighs it; 0 without answers. */
  readonly fit: number;
  readonly isPrompt: boolean;
}

/** When this buyer writes a review; undefined for those who never do. */
export function reviewMoment(setting: Setting, order: Order): Moment | undefined {
  const { scenario, seed } = setting;
  if (order.deliveredAt < 0) return undefined;
  const { reviewShare, afterTheOrder } = marketAt(scenario, order.market);
  const share = uniform(seed, WRITES, luckOf(order));
  if (share >= reviewShare * requestOf(setting, order).lift) return undefined;
  const days = daysWithin(afterTheOrder.reviews.days, uniform(seed, WHEN, luckOf(order)));
  // Who would not have written by themselves wait until they are asked.
  const asked = share < reviewShare ? 0 : (afterTheOrder.reviewWork?.fromDays ?? 0);
  return writingMoment(setting, order, order.deliveredAt, Math.max(1, asked + Math.floor(days)));
}

/** What a request for a review does to who writes, and to what they write. */
function requestOf({ scenario }: Setting, order: Order): { readonly lift: number; readonly stars: number } {
  const { reviewWork } = marketAt(scenario, order.market).afterTheOrder;
  const wording = REQUESTS[order.request] ?? 'none';
  return reviewWork && wording !== 'none' ? reviewWork[wording] : { lift: 1, stars: 0 };
}

/** How content the buyer is, on the scale of the cut points. */
export function contentment(model: Reviews, { days, daysLate, surprise }: Experience, units: number): number {
  return (
    model.perLogDay * log(Math.max(1, days)) +
    (daysLate > 0 ? model.late : 0) +
    (model.perLateWeek * Math.min(daysLate, model.mostLateDays)) / DAYS_PER_WEEK +
    (units > 1 ? model.severalItems : 0) +
    model.perSurprise * surprise
  );
}

/** One to five stars: `share` is where this buyer stands among all who went through the same. */
export function starsAt({ cuts }: Reviews, content: number, share: number): number {
  return 1 + cuts.filter((cut) => share > logistic(cut - content)).length;
}

export function reviewStars(setting: Setting, order: Order, care: Care): number {
  const { reviews: model, answers } = marketAt(setting.scenario, order.market).afterTheOrder;
  const content =
    contentment(model, experienceOf(setting, order), order.units) +
    (care.isUnanswered ? model.unanswered : 0) +
    (care.isPutRight ? model.putRight : 0) +
    (answers?.perFit ?? 0) * care.fit +
    (care.isPrompt ? (answers?.prompt ?? 0) : 0) +
    requestOf(setting, order).stars;
  return starsAt(model, content, uniform(setting.seed, STARS, luckOf(order)));
}
