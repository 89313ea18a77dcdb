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
    at('/student/numbers/bids'),
    at('/student/numbers/rank'),
    at(`/student/numbers/rank?panel=${answers.rankedPage}`),
    at(`/student/numbers/what-if?panel=${answers.oneDecision}`),
    at(`/student/numbers/what-if?panel=${answers.severalDecisions}`),
    at(`/student/numbers/what-if?panel=${answers.plan}`),
    { address: '/student/project/mark', first: openToFigure },
  ],
  teacher: ({ class: id, person }, answers) => [
    at(`/teacher/classes/${id}/seats?panel=${answers.swap}`),
    at(`/teacher/classes/${id}/seats?panel=${answers.panel}`),
    { address: `/teacher/classes/${id}?panel=company-team-1`, first: askForIncrement },
    { address: `/teacher/classes/${id}/marks?panel=mark-${person}`, first: openToFigure },
    at('/teacher/calibration'),
    at(`/teacher/calibration?panel=${answers.calibration}`),
    at(`/teacher/calibration?panel=${answers.faultySales}`),
  ],
};

/** A mark, down to the first figure that was held against the panel. */
async function openToFigure(page: Page): Promise<void> {
  await page.locator('details').first().waitFor();
  await page.locator('details').evaluateAll((parts) => {
    // Nothing else is made of as many as there are rivals in the panel.
    const sizes = parts.map((part) => part.lastElementChild?.childElementCount ?? 0);
    const largest = parts[sizes.indexOf(Math.max(...sizes))];
    for (const part of parts) part.toggleAttribute('open', largest !== undefined && part.contains(largest));
  });
}

async function askForIncrement(page: Page): Promise<void> {
  const panel = page.getByRole('dialog');
  await panel.getByRole('combobox').first().waitFor();
  await panel.getByRole('combobox').first().locator('xpath=following::button[1]').click();
  await panel.getByRole('table').first().waitFor();
}
