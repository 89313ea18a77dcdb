/** Which buyers want to send goods back, why, and when they ask. */
import { at } from '../at.ts';
import { pick, stream, uniform } from '../chance.ts';
import { log, logistic } from '../maths.ts';
import type { Returns } from '../scenario/after-the-order.ts';
import { marketAt, platformRulesOn, stateRulesOn } from '../scenario/rules-in-force.ts';
import type { Moment, ReturnCase } from '../world.ts';
import { daysWithin } from './band.ts';
import type { Order } from './book-columns.ts';
import { experienceOf, writingMoment, type Experience } from './experience.ts';
import type { Setting } from './parcel.ts';
import { dayOfMoment } from './promise.ts';
import { luckOf } from './luck.ts';

const WISH = stream('returns/wish');
const CAUSE = stream('returns/cause');
const WHEN = stream('returns/when');

export interface ReturnWish {
  readonly at: Moment;
  readonly cause: ReturnCase['cause'];
}

/** `pricePosition` is the natural logarithm of the price paid over the usual one. */
export function returnShare(
  model: Returns,
  base: number,
  { experience, pricePosition }: { experience: Experience; pricePosition: number },
): number {
  const sure = Math.min(0.99, Math.max(0.001, base));
  return logistic(
    log(sure / (1 - sure)) -
      model.perDisappointment * experience.surprise +
      (experience.daysLate > 0 ? model.late : 0) +
      model.perLogPrice * pricePosition +
      (experience.isDamaged ? model.damaged : 0),
  );
}

export function returnWish(setting: Setting, order: Order): ReturnWish | undefined {
  const { scenario, seed } = setting;
  if (order.deliveredAt < 0) return undefined;
  const market = marketAt(scenario, order.market);
  const product = at(scenario.goods.products, order.product);
  const base = scenario.goods.lines.find(({ id }) => id === product.line)?.baseReturnRate ?? 0;
  const model = market.afterTheOrder.returns;
  const experience = experienceOf(setting, order);
  const usual = product.usualPrice[market.country] ?? order.price / order.units;
  const pricePosition = log(Math.max(1, order.price - order.discount) / (usual * order.units));
  if (uniform(seed, WISH, luckOf(order)) >= returnShare(model, base, { experience, pricePosition }))
    return undefined;

  const orderedOn = dayOfMoment(order.placedAt);
  const rules = platformRulesOn(scenario, market.channel, orderedOn);
  const law = stateRulesOn(scenario, market.country, orderedOn).border?.consumer?.withdrawalDays ?? 0;
  const days = Math.max(1, Math.floor(daysWithin(model.days, uniform(seed, WHEN, luckOf(order)))));
  // The law's time stands above the platform's where it is longer.
  if (days > Math.max(rules.returnWindowDays, law)) return undefined;
  return {
    at: writingMoment(setting, order, order.deliveredAt, days),
    cause: causeOf(model, experience, uniform(seed, CAUSE, luckOf(order))),
  };
}

function causeOf(
  model: Returns,
  { isDamaged, surprise, daysLate }: Experience,
  share: number,
): ReturnCase['cause'] {
  if (isDamaged) return 'damaged';
  const weights = [
    Math.max(0, -model.perDisappointment * surprise),
    daysLate > 0 ? model.late : 0,
    model.changedMind,
  ];
  return at(['not-as-described', 'late', 'changed-mind'] as const, pick(weights, share));
}
