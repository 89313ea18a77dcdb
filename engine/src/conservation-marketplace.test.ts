import { expect, test } from 'vitest';
import { KINDS, playLongRun } from './testing/long-run.ts';

const RUNS = 13;
const COMPANY_DAYS = 5000;
/** Milliseconds: some fifteen seconds alone, and more on a busy machine. */
const PATIENCE = 400_000;

test(
  'whatever four teams, four rivals and a teacher do on a marketplace, five thousand company-days can be played',
  () => {
    const { companyDays, insolvencies, taken, refusals } = playLongRun('marketplace', RUNS);

    expect(companyDays).toBeGreaterThanOrEqual(COMPANY_DAYS);
    expect(insolvencies).toBeGreaterThan(0);
    expect(refusals.size).toBeGreaterThan(100);
    // Decisions and interventions of every kind were really taken, not only refused.
    expect(KINDS.filter((kind) => !taken.has(kind))).toEqual([]);
  },
  PATIENCE,
);
