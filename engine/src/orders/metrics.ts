/** What account health is measured by: which days' events, out of which. */
import type { PlatformRules } from '../scenario/rule-packs.ts';
import type { HealthDay } from '../world.ts';

export type MetricName = keyof PlatformRules['metrics'];

interface Measure {
  readonly of: (day: HealthDay) => number;
  readonly outOf: (day: HealthDay) => number;
}

/** In the order in which they are judged. */
const MEASURES: readonly (readonly [MetricName, Measure])[] = [
  ['order-defect', { of: (day) => day.defects, outOf: (day) => day.orders }],
  ['late-shipment', { of: (day) => day.shippedLate, outOf: (day) => day.shipped }],
  ['cancellation', { of: (day) => day.cancelled, outOf: (day) => day.orders }],
  ['valid-tracking', { of: (day) => day.tracked, outOf: (day) => day.shipped }],
  ['on-time-delivery', { of: (day) => day.delivered - day.deliveredLate, outOf: (day) => day.delivered }],
  ['late-reply', { of: (day) => day.lettersLate, outOf: (day) => day.letters }],
];

export interface Measured {
  readonly metric: MetricName;
  /** Undefined while too little has happened. */
  readonly share?: number;
  readonly limit: number;
  readonly isFloor: boolean;
  readonly isBreached: boolean;
  readonly events: number;
  readonly points: number;
  readonly windowDays: number;
}

/** All metrics of a store on an evening, by the rules in force. */
export function measure(days: readonly HealthDay[], rules: PlatformRules, day: number): Measured[] {
  return MEASURES.flatMap(([metric, { of, outOf }]): Measured[] => {
    const rule = rules.metrics[metric];
    if (!rule) return [];
    const window = days.filter((each) => each.day > day - rule.windowDays && each.day <= day);
    const events = window.reduce((sum, each) => sum + outOf(each), 0);
    const found = window.reduce((sum, each) => sum + of(each), 0);
    const isFloor = rule.isFloor === 'yes';
    const { limit, points, windowDays } = rule;
    const base = { metric, limit, isFloor, events, points, windowDays };
    if (events < rules.health.leastEvents) return [{ ...base, isBreached: false }];
    const share = found / events;
    return [{ ...base, share, isBreached: isFloor ? share < limit : share > limit }];
  });
}
