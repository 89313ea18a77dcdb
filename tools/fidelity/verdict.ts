// One fact beside what it should be.
import type { Target } from './targets.ts';

export interface Judged {
  readonly id: string;
  readonly name: Target['says'];
  /** Absent where only bounds are known. */
  readonly target?: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly verdict: 'within' | 'outside' | 'not-measured';
}

/** The band of a fact: its bounds, or its target give or take a part of it. */
export function bandOf({ target, within = 0, low, high, atLeast }: Target): readonly [number, number] {
  if (target !== undefined) {
    const reach = Math.abs(target) * within;
    return [target - reach, target + reach];
  }
  return [low ?? atLeast ?? -Infinity, high ?? Infinity];
}

export function judge(fact: Target, value: number | undefined): Judged {
  const [low, high] = bandOf(fact);
  const isKnown = value !== undefined && Number.isFinite(value);
  const verdict = !isKnown ? 'not-measured' : value >= low && value <= high ? 'within' : 'outside';
  return {
    id: fact.id,
    name: fact.says,
    ...(fact.target === undefined ? {} : { target: fact.target }),
    value: isKnown ? value : null,
    low: Number.isFinite(low) ? low : null,
    high: Number.isFinite(high) ? high : null,
    verdict,
  };
}
