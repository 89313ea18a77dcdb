import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from './scratch-folder.ts';
import { tallyOfPlaywright, tallyOfVitest } from './reports.ts';
import { broken } from './tally.ts';

function report(content: object): string {
  const file = join(scratchFolder(), 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test('a test file that fails while it loads counts, though none of its tests ran', () => {
  const file = report({
    numPassedTests: 4,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 0,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
    ],
  });

  expect(tallyOfVitest(file)).toEqual({ passed: 4, failed: 2, skipped: 2 });
});

test('a flaky journey and an error outside every journey are failures', () => {
  const file = report({ stats: { expected: 7, unexpected: 0, flaky: 1, skipped: 1 }, errors: [{}] });

  expect(tallyOfPlaywright(file)).toEqual({ passed: 7, failed: 2, skipped: 1 });
});

test('a stage that left no report is broken', () => {
  expect(tallyOfVitest('/nowhere/report.json')).toEqual(broken);
  expect(tallyOfPlaywright('/nowhere/report.json')).toEqual(broken);
});
