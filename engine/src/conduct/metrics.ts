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
  /** The window ended so many days ago. */
  readonly delayDays: number;
}

/** All metrics of a store on an evening, by the rules in force. */
export function measure(days: readonly HealthDay[], rules: PlatformRules, day: number): Measured[] {
  return MEASURES.flatMap(([metric, { of, outOf }]): Measured[] => {
    const rule = rules.metrics[metric];
    if (!rule) return [];
    const { limit, points, windowDays, shortWindowDays, delayDays = 0 } = rule;
    const isFloor = rule.isFloor === 'yes';
    const until = day - delayDays;
    const within = (length: number): { events: number; share?: number } => {
      let events = 0;
      let found = 0;
      for (const each of days) {
        if (each.day <= until - length || each.day > until) continue;
        events += outOf(each);
        found += of(each);
      }
      return events < rules.health.leastEvents ? { events } : { events, share: found / events };
    };
    const isBeyond = (share: number | undefined): boolean =>
      share !== undefined && (isFloor ? share < limit : share > limit);
    const long = within(windowDays);
    const base = { metric, limit, isFloor, points, windowDays, delayDays };
    const short = shortWindowDays === undefined ? undefined : within(shortWindowDays);
    // Of two windows the one that is broken is told: that is the one to do something about.
    if (short && shortWindowDays !== undefined && isBeyond(short.share) && !isBeyond(long.share)) {
      return [{ ...base, ...short, windowDays: shortWindowDays, isBreached: true }];
    }
    return [{ ...base, ...long, isBreached: isBeyond(long.share) }];
  });
}
