export interface Sample {
  readonly route: string;
  readonly milliseconds: number;
  /** Of the answer, unpacked. */
  readonly bytes: number;
}

export interface Spread {
  readonly reads: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Of an answer, unpacked, on average. */
  readonly kilobytes: number;
}

const TENTHS = 10;
const round = (value: number) => Math.round(value * TENTHS) / TENTHS;

/** The value that this share of all is not above (nearest rank). */
const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;

export function spreadOf(samples: readonly Sample[]): Spread {
  const sorted = samples.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  const bytes = samples.reduce((sum, sample) => sum + sample.bytes, 0);
  return {
    reads: samples.length,
    p50: round(percentile(sorted, 0.5)),
    p95: round(percentile(sorted, 0.95)),
    p99: round(percentile(sorted, 0.99)),
    kilobytes: round(bytes / Math.max(1, samples.length) / 1024),
  };
}
