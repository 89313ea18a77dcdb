/** One number for a store's service, as platforms that live on small parcels publish it. */
import type { PlatformRules } from '../scenario/rule-packs.ts';
import type { ServiceScore } from '../scenario/conduct.ts';
import type { HealthDay } from '../world.ts';

export type ServicePart = keyof ServiceScore['weights'];

/** Of what, and how often it went wrong. */
const PARTS: Record<ServicePart, (day: HealthDay) => readonly [wrong: number, of: number]> = {
  'as-described': (day) => [day.defects, day.orders],
  dispatch: (day) => [day.shippedLate, day.shipped],
  delivery: (day) => [day.deliveredLate, day.delivered],
  replies: (day) => [day.lettersLate, day.letters],
  'no-cancellations': (day) => [day.cancelled, day.orders],
};
export const SERVICE_PARTS: readonly ServicePart[] = [
  'as-described',
  'dispatch',
  'delivery',
  'replies',
  'no-cancellations',
];

export interface ServicePartShare {
  readonly part: ServicePart;
  readonly weight: number;
  /** Share of what went well; 1 where nothing has happened. */
  readonly share: number;
  readonly events: number;
}

export function servicePartsOf(
  days: readonly HealthDay[],
  { weights, windowDays }: ServiceScore,
  day: number,
): ServicePartShare[] {
  const window = days.filter((each) => each.day > day - windowDays && each.day <= day);
  return SERVICE_PARTS.map((part) => {
    const counts = window.map(PARTS[part]);
    const wrong = counts.reduce((sum, [count]) => sum + count, 0);
    const events = counts.reduce((sum, [, of]) => sum + of, 0);
    // More can go wrong in a window than began in it.
    const share = events === 0 ? 1 : Math.max(0, 1 - wrong / events);
    return { part, weight: weights[part], share, events };
  });
}

/** 0 to 100. A new store has what the platform lends it; platforms without a score take everybody for served well. */
export function serviceScoreOf(days: readonly HealthDay[], { conduct }: PlatformRules, day: number): number {
  const rule = conduct?.serviceScore;
  if (!rule) return 100;
  const parts = servicePartsOf(days, rule, day);
  const orders = days.reduce((sum, each) => sum + (each.day > day - rule.windowDays ? each.orders : 0), 0);
  if (orders < rule.leastOrders) return rule.start;
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const score = parts.reduce((sum, { weight, share }) => sum + weight * share, 0);
  return Math.floor((100 * score) / Math.max(total, 1e-9) + 0.5);
}
