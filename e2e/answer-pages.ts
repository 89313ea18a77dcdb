// The pages that show what was asked of a market.
import type { Role } from '@portolan/contract';
import type { Page } from '@playwright/test';
import type { Answers } from './picture-answers.ts';
import type { Ids } from './picture-pages.ts';
import type { Picture } from './take-pictures.ts';

const at = (address: string): Picture => ({ address });

export const ANSWER_PAGES: Partial<Record<Role, (ids: Ids, answers: Answers) => readonly Picture[]>> = {
  student: (_, answers) => [
    at('/student/numbers/lost-sales'),
    at(`/student/numbers/lost-sales?panel=${answers.visit}`),
    at('/student/numbers/rank'),
    at(`/student/numbers/rank?panel=${answers.rankedPage}`),
    at(`/student/numbers/what-if?panel=${answers.oneDecision}`),
    at(`/student/numbers/what-if?panel=${answers.severalDecisions}`),
    at(`/student/numbers/what-if?panel=${answers.plan}`),
    { address: '/student/project/mark', first: openEveryPart },
  ],
  teacher: ({ class: id, person }, answers) => [
    at(`/teacher/classes/${id}/seats?panel=${answers.swap}`),
    at(`/teacher/classes/${id}/seats?panel=${answers.panel}`),
    { address: `/teacher/classes/${id}?panel=company-team-1`, first: askForIncrement },
    { address: `/teacher/classes/${id}/marks?panel=mark-${person}`, first: openEveryPart },
    at('/teacher/calibration'),
    at(`/teacher/calibration?panel=${answers.calibration}`),
    at(`/teacher/calibration?panel=${answers.faultySales}`),
  ],
};

/** Of a mark, down to the single figure. */
async function openEveryPart(page: Page): Promise<void> {
  await page.locator('details').first().waitFor();
  await page.locator('details').evaluateAll((parts) => {
    for (const part of parts) part.setAttribute('open', '');
  });
}

async function askForIncrement(page: Page): Promise<void> {
  const panel = page.getByRole('dialog');
  await panel.getByRole('combobox').first().waitFor();
  await panel.getByRole('combobox').first().locator('xpath=following::button[1]').click();
  await panel.getByRole('table').first().waitFor();
}
