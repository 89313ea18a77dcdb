/** How an order went for its buyer: the facts that letters, reviews and returns grow from. */
import { stream, uniform } from '../chance.ts';
import { aheadOfHome } from '../local-time.ts';
import { marketAt, platformRulesOn } from '../scenario/rules-in-force.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { SLICES_PER_DAY, type Moment } from '../world.ts';
import type { Order } from './book-columns.ts';
import { isDamaged, type Setting } from './parcel.ts';
import { dayOfMoment, endOfDay } from './promise.ts';
import { luckOf } from './luck.ts';

export interface Experience {
  /** From order to doorstep. */
  readonly days: number;
  /** 0 when it came in time. */
  readonly daysLate: number;
  readonly isDamaged: boolean;
  /** Delivered quality less what the page led to expect, −1 to 1. */
  readonly surprise: number;
}

export function experienceOf(setting: Setting, order: Order): Experience {
  const damaged = isDamaged(setting, order);
  const { leftAfterDamage } = marketAt(setting.scenario, order.market).afterTheOrder.expectation;
  const delivered = order.quality * (damaged ? leftAfterDamage : 1);
  return {
    days: (order.deliveredAt - order.placedAt) / SLICES_PER_DAY,
    daysLate: Math.max(0, order.deliveredAt - order.promisedAt) / SLICES_PER_DAY,
    isDamaged: damaged,
    surprise: (delivered - order.expected) / 1000,
  };
}

/** When the platform frees the money of a delivered order. */
export function releaseMoment(scenario: Scenario, order: Order): Moment {
  const { channel } = marketAt(scenario, order.market);
  const deliveredOn = dayOfMoment(order.deliveredAt);
  return endOfDay(deliveredOn + platformRulesOn(scenario, channel, deliveredOn).reserveDays) - 1;
}

/** Buyers sit down to write between eight and twenty-three o'clock, by their country's own time. */
const FIRST_HOUR = 32;
const EVENING_SLICES = 60;
const HOUR = stream('orders/hour-of-writing');

/** A moment so many days after another, at an hour when people write; never before the first. */
export function writingMoment(setting: Setting, order: Order, since: Moment, days: number): Moment {
  const { country } = marketAt(setting.scenario, order.market);
  const ahead = aheadOfHome(setting.scenario, country);
  const slice = FIRST_HOUR + Math.floor(uniform(setting.seed, HOUR, luckOf(order), days) * EVENING_SLICES);
  return Math.max(since + 1, endOfDay(dayOfMoment(since + ahead) + days - 1) + slice - ahead);
}
