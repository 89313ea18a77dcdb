import { expect } from '@playwright/test';
import { openScratchSchool } from '../tools/test/scratch-school.ts';
import { expectAccessible } from './accessible.ts';
import { choose, openDoor, test } from './journey.ts';

const ADMINISTRATOR = { name: '金管理', email: 'office@school.example', password: 'a quiet harbour at dawn' };
const TEACHER = { name: 'Ye Wenhai', number: 'T-0417', password: 'nine lanterns by the sea' };

test.use({
  school: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const school = await openScratchSchool({ demo: false });
      await use(school);
      await school.close();
    },
    { scope: 'test', timeout: 120_000 },
  ],
});

test('an empty school is set up, and its administrator lets a teacher in with a code', async ({
  page,
  language,
  words: { say, like },
}) => {
  const school = language === 'zh' ? '瓯江职业技术学院' : 'Oujiang College';
  const panel = page.getByRole('dialog');
  const field = (key: string) => page.getByLabel(say('identity', key), { exact: true });

  await test.step('makes the school', async () => {
    await openDoor(page, language);
    await expect(page.getByRole('heading', { name: say('public', 'setUp.title') })).toBeVisible();
    await expectAccessible(page);
    await field('school').fill(school);
    await field('yourName').fill(ADMINISTRATOR.name);
    await field('email').fill(ADMINISTRATOR.email);
    await field('password').fill('short');
    await page.getByRole('button', { name: say('identity', 'setUp.submit') }).click();
    await expect(page.getByText(say('identity', 'password.short', { count: 10 })).first()).toBeVisible();
    await expectAccessible(page);

    await field('password').fill(ADMINISTRATOR.password);
    await page.getByRole('button', { name: say('identity', 'setUp.submit') }).click();
    await expect(page.getByRole('heading', { name: say('school', 'home.ready', { school }) })).toBeVisible();
    await expectAccessible(page);
  });

  const code = await test.step('adds a teacher', async () => {
    await page.getByRole('link', { name: say('app', 'place.people'), exact: true }).click();
    await expect(
      page.getByRole('heading', { name: say('school', 'people.title', { count: 1 }) }),
    ).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: say('school', 'people.add') }).click();
    await choose(
      page,
      panel.getByRole('combobox', { name: say('identity', 'role') }),
      say('app', 'role.teacher'),
    );
    await panel.getByLabel(say('identity', 'name'), { exact: true }).fill(TEACHER.name);
    await panel.getByLabel(say('identity', 'number'), { exact: true }).fill(TEACHER.number);
    await expectAccessible(page);
    await panel.getByRole('button', { name: say('identity', 'person.add') }).click();
    const codes = page.getByRole('region', { name: say('identity', 'entryCodes') });
    await expect(codes.getByRole('row', { name: TEACHER.name })).toBeVisible();
    await expectAccessible(page);
    return codes.getByRole('code').innerText();
  });

  await test.step('leaves', async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: say('app', 'personMenu', { name: ADMINISTRATOR.name }) }).click();
    await page.getByRole('menuitem', { name: say('app', 'signOut') }).click();
    await expect(page.getByRole('heading', { name: say('public', 'signIn.title') })).toBeVisible();
  });

  await test.step('the teacher chooses a password with the code, and is in', async () => {
    await page.getByRole('link', { name: say('public', 'signIn.withCode') }).click();
    await expect(page.getByRole('heading', { name: say('public', 'enter.title') })).toBeVisible();
    await expectAccessible(page);
    await field('signInName').fill(TEACHER.number);
    await field('entryCode').fill(code);
    await field('password.new').fill(TEACHER.password);
    await page.getByRole('button', { name: say('identity', 'entryCode.submit') }).click();
    const title = say('teacher', 'home.none', { name: TEACHER.name });
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('signs out, and in again with the password', async () => {
    await page.getByRole('button', { name: like('app', 'personMenu') }).click();
    await page.getByRole('menuitem', { name: say('app', 'signOut') }).click();
    await field('signInName').fill(TEACHER.number);
    await field('password').fill(TEACHER.password);
    await page.getByRole('button', { name: say('identity', 'signIn.submit') }).click();
    await expect(page.getByRole('main')).toContainText(say('teacher', 'home.empty'));
  });
});
