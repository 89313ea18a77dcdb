import { expect } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { enterDemo, test } from './journey.ts';

test('a mentor finds what waits, marks it, and sees how the companies stand', async ({
  page,
  language,
  words: { say, like },
}) => {
  await enterDemo(page, { language, person: /温若宁/ });
  const panel = page.getByRole('dialog');
  const toMark = page.getByRole('region', { name: say('evaluation', 'toMark.table') });
  const standings = page.getByRole('region', { name: say('market', 'standing.table') });
  const waiting = toMark.getByRole('row').filter({ hasText: say('evaluation', 'state.waiting') });

  await test.step('finds what waits', async () => {
    await expect(
      page.getByRole('heading', { name: like('partner', 'home.title', { count: 1 }) }),
    ).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('main').getByRole('link').first().click();
    await expect(
      page.getByRole('heading', { name: like('partner', 'marking.title', { count: 2 }) }),
    ).toBeVisible();
    await expect(waiting).toHaveCount(2);
    await expectAccessible(page);
  });

  await test.step('marks it once every criterion has its level', async () => {
    await waiting.first().getByRole('button').click();
    const save = panel.getByRole('button', { name: say('evaluation', 'mark.save') });
    await expect(save).toBeDisabled();
    for (const criterion of await panel.getByRole('group').all())
      await criterion.getByRole('radio').last().check();
    await expect(panel.getByRole('status')).toHaveText(say('evaluation', 'mark.total', { mark: '96.0' }));
    await expectAccessible(page);
    await save.click();
    await expect(page.getByRole('alert').getByText(say('evaluation', 'mark.saved'))).toBeVisible();
    await expect(waiting).toHaveCount(1);
  });

  await test.step('sees how the companies stand and who does the work', async () => {
    await page.getByRole('link', { name: say('partner', 'companies.tab') }).click();
    await expect(standings.getByRole('row')).toHaveCount(1 + 6);
    const activity = page.getByRole('region', { name: say('teaching', 'activity.table') });
    await expect(activity.getByRole('row', { name: /陈思远/ })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('looks in on a company', async () => {
    await standings.getByRole('button', { name: '海岳' }).click();
    await expect(panel.getByText('海岳').first()).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
  });

  await test.step('reads in the gradebook what the marking did', async () => {
    await page.getByRole('link', { name: say('partner', 'gradebook.tab') }).click();
    const book = page.getByRole('region', { name: say('evaluation', 'gradebook') });
    await expect(book.getByRole('row')).toHaveCount(1 + 24);
    await expectAccessible(page);
  });
});
