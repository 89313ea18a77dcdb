/** What a stage of `npm test` counted. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A stage that broke before it could count is one failure, never nothing. */
export const broken: Tally = { passed: 0, failed: 1, skipped: 0 };

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (whole, part) => ({
      passed: whole.passed + part.passed,
      failed: whole.failed + part.failed,
      skipped: whole.skipped + part.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** An empty run is a failed one: it proves nothing. */
export const isGreen = ({ passed, failed }: Tally): boolean => failed === 0 && passed > 0;

export function lastLine({ passed, failed, skipped }: Tally): string {
  const skips = skipped === 0 ? '' : `, ${skipped} skipped`;
  return `${passed} passed, ${failed} failed${skips}`;
}
