import type { MarkPart, Weights } from '@portolan/contract/evaluation';

type Weighed = Pick<MarkPart, 'score' | 'weight'>;

/**
 * The weighted mean of parts, 0 to 100. A part without a score either keeps the whole waiting or is left out, the
 * others being weighed as if they were the whole: the class decides. Parts of weight 0 are shown and never counted.
 */
export function weightedMean(parts: readonly Weighed[], missing: Weights['missing']): number | null {
  const counted = parts.filter(({ weight }) => weight !== null && weight > 0);
  const present = counted.filter((part): part is { score: number; weight: number } => part.score !== null);
  if (present.length === 0 || (missing === 'wait' && present.length < counted.length)) return null;
  const whole = present.reduce((sum, { weight }) => sum + weight, 0);
  return present.reduce((sum, { score, weight }) => sum + score * weight, 0) / whole;
}

/** The raw mean of several raters: where the fair average, which allows for their severity, takes its place. */
export function meanOfRaters(scores: readonly number[]): number | null {
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
