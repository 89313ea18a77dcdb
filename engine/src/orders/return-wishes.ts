/** Which buyers want to send goods back, why, and when they ask. */
import { at } from '../at.ts';
import { lognormal, pick, stream, uniform } from '../chance.ts';
import { log, logistic } from '../maths.ts';
import { marketAt, platformRulesOn } from '../scenario/rules-in-force.ts';
import type { Moment, ReturnCase } from '../world.ts';
import type { Order } from './book-columns.ts';
import { experienceOf, writingMoment, type Experience } from './experience.ts';
import type { Setting } from './parcel.ts';
import { dayOfMoment } from './promise.ts';

const WISH = stream('returns/wish');
const CAUSE = stream('returns/cause');
const WHEN = stream('returns/when');

/** Assumed, so that shares fall where retail surveys see them: logits per disappointment, for lateness and per log of the price. */
const PER_DISAPPOINTMENT = 5;
const LATE = 0.5;
const PER_LOG_PRICE = 0.25;
const DAMAGED = 3;
/** Weight of a buyer's own causes beside those that the order gave. */
const CHANGED_MIND = 1;
/** Half ask within four days of delivery, nine of ten within thirteen. */
const DAYS_LOG_MEAN = 1.386;
const DAYS_LOG_SPREAD = 0.92;

export interface ReturnWish {
  readonly at: Moment;
  readonly cause: ReturnCase['cause'];
}

/** `pricePosition` is the natural logarithm of the price paid over the usual one. */
export function returnShare(base: number, experience: Experience, pricePosition: number): number {
  const sure = Math.min(0.99, Math.max(0.001, base));
  return logistic(
    log(sure / (1 - sure)) -
      PER_DISAPPOINTMENT * experience.surprise +
      (experience.daysLate > 0 ? LATE : 0) +
      PER_LOG_PRICE * pricePosition +
      (experience.isDamaged ? DAMAGED : 0),
  );
}

export function returnWish(setting: Setting, order: Order): ReturnWish | undefined {
  const { scenario, seed } = setting;
  if (order.deliveredAt < 0) return undefined;
  const market = marketAt(scenario, order.market);
  const product = at(scenario.goods.products, order.product);
  const base = scenario.goods.lines.find(({ id }) => id === product.line)?.baseReturnRate ?? 0;
  const experience = experienceOf(setting, order);
  const usual = product.usualPrice[market.country] ?? order.price / order.units;
  const position = log(Math.max(1, order.price - order.discount) / (usual * order.units));
  if (uniform(seed, WISH, order.id) >= returnShare(base, experience, position)) return undefined;

  const rules = platformRulesOn(scenario, market.channel, dayOfMoment(order.placedAt));
  const days = Math.max(
    1,
    Math.floor(lognormal(DAYS_LOG_MEAN, DAYS_LOG_SPREAD, uniform(seed, WHEN, order.id))),
  );
  if (days > rules.returnWindowDays) return undefined;
  return {
    at: writingMoment(setting, order, order.deliveredAt, days),
    cause: causeOf(experience, uniform(seed, CAUSE, order.id)),
  };
}

function causeOf({ isDamaged, surprise, daysLate }: Experience, share: number): ReturnCase['cause'] {
  if (isDamaged) return 'damaged';
  const weights = [Math.max(0, -PER_DISAPPOINTMENT * surprise), daysLate > 0 ? LATE : 0, CHANGED_MIND];
  return at(['not-as-described', 'late', 'changed-mind'] as const, pick(weights, share));
}
