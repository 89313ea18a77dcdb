// Reads the JSON reports that Vitest and Playwright leave, and nothing more of them than the counts.
import { existsSync, readFileSync } from 'node:fs';
import { broken, type Tally } from './tally.ts';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** A file that fails while it loads has no failed test, only this. */
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

interface PlaywrightReport {
  readonly stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  readonly errors: readonly unknown[];
}

const read = (file: string) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

export function tallyOfVitest(file: string): Tally {
  const report: VitestReport | undefined = read(file);
  if (!report) return broken;
  const filesThatBroke = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + filesThatBroke.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** A journey that passed only when tried again is counted as failed: it will fail in front of somebody. */
export function tallyOfPlaywright(file: string): Tally {
  const report: PlaywrightReport | undefined = read(file);
  if (!report) return broken;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}
