import type { CompanyView } from '../view/company-view.ts';
import type { Task } from '../task.ts';
import type { Measured } from './metrics.ts';

/** Of the way to its limit, from which on a metric is worth a look. */
const NEAR = 0.75;

/** Violations to see to while they can be appealed against, and metrics that come near their limits. */
export function conductTasks({ stores }: CompanyView): Task[] {
  return stores.flatMap(({ market, health, conduct }) => [
    ...conduct.violations.flatMap(({ id, kind, appealsLeft, appealBy, suppressedUntil, points }): Task[] => {
      const isOpen = suppressedUntil !== undefined || (appealsLeft > 0 && points > 0);
      if (!isOpen) return [];
      const values = { violation: id, act: kind, market };
      const dueAt = appealsLeft > 0 && appealBy !== undefined ? { dueAt: appealBy } : {};
      return [{ code: 'task.put-right', target: { kind: 'violation', id }, values, ...dueAt }];
    }),
    // One at a time: who looks at one sees them all.
    ...health.metrics
      .filter(isNear)
      .slice(0, 1)
      .map(({ metric }): Task => ({
        code: 'task.metric-near-limit',
        target: { kind: 'market', id: market },
        values: { metric, market },
      })),
  ]);
}

function isNear({ share, limit, isFloor, isBreached }: Measured): boolean {
  if (share === undefined || isBreached) return false;
  return isFloor ? 1 - share > NEAR * (1 - limit) : share > NEAR * limit;
}
