// A student's part in the project: the report, the ratings of team-mates, the own mark.
import { expect } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { enterDemo, test } from './journey.ts';

/** Whose company has marks already, so the own mark has something to open. */
const MARKED = /陈思远/;
const REPORT = '我们在美国站开店三天，主图换了两次，点击率从 2% 升到 4%。Next: two more listings.';

test('a student writes a report and hands it in, rates team-mates, and opens the own mark', async ({
  page,
  language,
  words: { say, like },
}) => {
  await enterDemo(page, { language, person: MARKED });
  const panel = page.getByRole('dialog');
  const main = page.getByRole('main');

  await test.step('sees what is to be handed in', async () => {
    await page
      .getByRole('navigation', { name: say('app', 'places') })
      .getByRole('link', { name: say('app', 'place.project'), exact: true })
      .click();
    await expect(page.getByRole('heading', { name: like('student', 'stages.title.next') })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('writes the report, which is kept as it is typed, and hands it in', async () => {
    await main
      .getByRole('link', { name: say('student', 'stages.write') })
      .first()
      .click();
    await main.getByRole('textbox').fill(REPORT);
    await expect(main.getByText(like('teaching', 'work.saved', { count: REPORT.length }))).toBeVisible();
    await expectAccessible(page);
    await main.getByRole('button', { name: say('teaching', 'work.handIn'), exact: true }).click();
    await expectAccessible(page);
    await panel.getByRole('button', { name: say('teaching', 'work.handIn'), exact: true }).click();
    await expect(page.getByText(like('teaching', 'work.handedIn')).first()).toBeVisible();
    await expect(page.getByRole('heading', { name: like('student', 'deliverable.handed-in') })).toBeVisible();
  });

  await test.step('rates every member by every criterion', async () => {
    await page.getByRole('link', { name: say('student', 'peers.tab'), exact: true }).click();
    const handIn = main.getByRole('button', { name: say('evaluation', 'peers.handIn'), exact: true });
    await expect(handIn).toBeDisabled();
    await expectAccessible(page);
    for (const rating of await main.getByRole('radiogroup').all())
      await rating.getByText('4', { exact: true }).click();
    await expectAccessible(page);
    await handIn.click();
    await panel.getByRole('button', { name: say('evaluation', 'peers.handIn'), exact: true }).click();
    await expect(page.getByRole('heading', { name: say('student', 'peers.title.done') })).toBeVisible();
  });

  await test.step('opens the own mark down to what a judge gave', async () => {
    await page.getByRole('link', { name: say('student', 'mark.tab'), exact: true }).click();
    await expect(page.getByRole('heading', { name: like('student', 'mark.title.now') })).toBeVisible();
    const closed = main.locator('details:not([open]) > summary:visible').first();
    await expect(closed).toBeVisible();
    while (await closed.isVisible()) await closed.click();
    await expect(main.getByText(like('evaluation', 'rule.step-of-the-scale')).first()).toBeVisible();
    await expectAccessible(page);
  });
});
