// A student's company whose buyers complain: letters, returns, the books, and the question what if.
import { expect } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { enterDemo, test } from './journey.ts';

/** Whose company answers nobody, so letters and returns always wait. */
const COMPLAINED_TO = /林雨桐/;

test('a student answers a letter, decides a return, reads the books and asks what a price would have changed', async ({
  page,
  language,
  words: { say, like },
}) => {
  await enterDemo(page, { language, person: COMPLAINED_TO });
  const panel = page.getByRole('dialog');
  const place = (name: string) =>
    page
      .getByRole('navigation', { name: say('app', 'places') })
      .getByRole('link', { name: say('app', `place.${name}`), exact: true });
  const todo = page.getByRole('region', { name: say('student', 'afterSales.todo') });
  const done = (kind: string) =>
    page.getByText(like('market', 'decided', { what: say('market', `kind.${kind}`) })).first();

  await test.step('answers a letter', async () => {
    await place('afterSales').click();
    await expect(todo).toBeVisible();
    await expectAccessible(page);
    await todo
      .getByRole('button', { name: say('market', 'case.letterAction') })
      .first()
      .click();
    await panel.getByRole('radio', { name: say('market', 'letter.stance.apologise') }).check();
    await panel
      .getByLabel(say('market', 'letter.text'))
      .fill('Dear customer, we are sorry. We send you a new one tomorrow.');
    await expectAccessible(page);
    await panel.getByRole('button', { name: say('market', 'letter.send') }).click();
    await expect(done('answer-letter')).toBeVisible();
  });

  await test.step('decides a return', async () => {
    await todo
      .getByRole('button', { name: say('market', 'case.returnAction') })
      .first()
      .click();
    await panel.getByRole('radio', { name: say('market', 'return.verdict.grant') }).check();
    await expectAccessible(page);
    await panel.getByRole('button', { name: say('market', 'return.decide') }).click();
    await expect(done('decide-return')).toBeVisible();
  });

  await test.step('sees the funnel, the profit and the books', async () => {
    await place('numbers').click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: say('student', 'profit.tab'), exact: true }).click();
    await expect(page.getByText(like('market', 'statement.ties'))).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: say('student', 'ledger.tab'), exact: true }).click();
    const postings = page.getByRole('region', { name: say('market', 'ledger.postings') });
    await expect(postings.getByRole('row').nth(1)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('asks what another price would have changed, and sees both histories', async () => {
    await page.getByRole('link', { name: say('student', 'whatIf.tab'), exact: true }).click();
    await page.getByRole('radio', { name: say('market', 'whatIf.kind.replace') }).check();
    await page.getByRole('combobox', { name: say('market', 'whatIf.line') }).click();
    await page.locator('.ant-select-dropdown:visible .ant-select-item-option').first().click();
    await page.getByLabel(say('market', 'whatIf.price')).fill('9.99');
    await page.getByRole('button', { name: say('market', 'whatIf.add'), exact: true }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: say('market', 'whatIf.ask') }).click();
    await expect(page.getByText(say('market', 'whatIf.kept'))).toBeVisible({ timeout: 120_000 });
    await expectAccessible(page);
    await page
      .getByRole('button', { name: say('ui', 'chart.asTable') })
      .first()
      .click();
    for (const history of ['whatIf.asItWas', 'whatIf.changed'])
      await expect(page.getByRole('columnheader', { name: say('market', history) }).first()).toBeVisible();
    await expectAccessible(page);
  });
});
