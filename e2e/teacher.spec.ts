import { expect, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expectAccessible } from './accessible.ts';
import { choose, DAY, DEMO_CLASS, enterDemo, TEACHER, test } from './journey.ts';

const SCENARIO = { zh: '初航', en: 'First light' };

const STUDENTS = ['Ann Lee', 'Ben Wu', 'Cai Yun', 'Dan Qi', 'Eva Lin', '冯一', '高远', '何田'];
const rosterOf = (names: readonly string[]) => ({
  name: 'roster.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    ['学号,姓名', ...names.map((name, at) => `2402${String(at + 1).padStart(2, '0')},${name}`)].join('\n'),
  ),
});

/** The side panel that is open. */
const panelOf = (page: Page) => page.getByRole('dialog');

test('a teacher makes a class from a roster, draws companies, opens a world and plays its first days', async ({
  page,
  language,
  words: { say, like },
}) => {
  const name = language === 'zh' ? '跨境电商 2402 班' : 'Cross-border 2402';
  const day = DAY[language];
  await enterDemo(page, { language, person: TEACHER });

  await test.step('makes a class', async () => {
    await expect(
      page.getByRole('heading', { name: like('teacher', 'home.title', { count: 1 }) }),
    ).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: say('teacher', 'home.make') }).click();
    await panelOf(page).getByLabel(say('teaching', 'class.name')).fill(name);
    await expectAccessible(page);
    await panelOf(page)
      .getByRole('button', { name: say('teaching', 'class.make') })
      .click();
    await expect(page.getByRole('heading', { name: say('teacher', 'people.none') })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('imports a roster: first one with a fault, then the mended one', async () => {
    await page.getByRole('button', { name: say('teacher', 'people.import') }).click();
    const file = panelOf(page).locator('input[type=file]');
    await file.setInputFiles(rosterOf(STUDENTS.with(2, '')));
    await expect(panelOf(page).getByText(say('refusals', 'roster.name-missing', { row: 4 }))).toBeVisible();
    await expect(panelOf(page).getByRole('button', { name: like('teaching', 'roster.import') })).toHaveCount(
      0,
    );
    await expectAccessible(page);

    await file.setInputFiles(rosterOf(STUDENTS));
    await expectAccessible(page);
    await panelOf(page)
      .getByRole('button', { name: say('teaching', 'roster.import', { count: STUDENTS.length }) })
      .click();
    const codes = panelOf(page).getByRole('region', { name: say('identity', 'entryCodes') });
    await expect(codes.getByRole('row')).toHaveCount(STUDENTS.length + 1);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
  });

  await test.step('draws companies by lot', async () => {
    await page.getByRole('button', { name: say('teacher', 'people.draw') }).click();
    const consequence = say('teaching', 'draw.consequence', { students: STUDENTS.length, companies: 2 });
    await expect(panelOf(page).getByText(consequence)).toBeVisible();
    await expectAccessible(page);
    await panelOf(page)
      .getByRole('button', { name: say('teaching', 'draw.go') })
      .click();
    const title = say('teacher', 'people.title', { students: STUDENTS.length, companies: 2, count: 0 });
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('moves a student by hand and undoes it', async () => {
    const [from, to] = await page.getByRole('heading', { level: 3 }).allTextContents();
    const companyOf = (company: string | undefined) => page.getByRole('region', { name: company ?? '' });
    const who = (
      await companyOf(from).getByRole('listitem').first().locator('span').first().innerText()
    ).split(/\s\d/)[0];
    const seat = page.getByRole('combobox', { name: say('teaching', 'team.moveWho', { name: who ?? '' }) });
    await choose(page, seat, to ?? '');
    await expect(companyOf(to).getByText(who ?? '')).toBeVisible();
    await page.getByRole('button', { name: say('ui', 'undo') }).click();
    await expect(companyOf(from).getByText(who ?? '')).toBeVisible();
  });

  await test.step('opens the world', async () => {
    await page.getByRole('link', { name: say('teacher', 'market.tab') }).click();
    await page.getByRole('radio', { name: SCENARIO[language] }).check();
    await page.getByLabel(say('teaching', 'world.seed')).fill('2402');
    await expectAccessible(page);
    await page.getByRole('button', { name: say('teaching', 'world.open') }).click();
    const title = say('teacher', 'market.title.open', { class: name, day: day(0), left: 120 });
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('plays a day, then a week that tells how far it is', async () => {
    const standsAt = (played: number) =>
      page.getByRole('heading', {
        name: say('teacher', 'market.title.open', { class: name, day: day(played), left: 120 - played }),
      });
    await page.getByRole('button', { name: say('market', 'play.one') }).click();
    await expect(standsAt(1)).toBeVisible();

    const progress = page.getByRole('heading', { name: like('market', 'play.playing') }).waitFor();
    await page.getByRole('button', { name: say('market', 'play.week') }).click();
    await progress;
    await expect(standsAt(8)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('sees all companies, and their rivals when asked', async () => {
    const table = page.getByRole('region', { name: say('market', 'standing.table') });
    await expect(table.getByRole('row')).toHaveCount(3);
    await table.getByRole('switch', { name: say('market', 'standing.withRivals') }).click();
    await expect(table.getByText(say('market', 'rival')).first()).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('lets days come by themselves', async () => {
    await page.getByRole('button', { name: say('teacher', 'market.byHand') }).click();
    await panelOf(page)
      .getByRole('radio', { name: say('market', 'pace.every') })
      .check();
    await panelOf(page).getByLabel(say('market', 'pace.minutes')).fill('45');
    await expectAccessible(page);
    await panelOf(page)
      .getByRole('button', { name: say('market', 'pace.save') })
      .click();
    await expect(page.getByText(say('market', 'pace.saved'))).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: like('teacher', 'market.nextAt') })).toBeVisible();
  });
});

test('a teacher sees who works, marks a deliverable, corrects it, and opens a mark down to its evidence', async ({
  page,
  language,
  words: { say, like },
}) => {
  await enterDemo(page, { language, person: TEACHER });
  await page.getByRole('link', { name: DEMO_CLASS }).click();

  await test.step('sees what each student did', async () => {
    await page.getByRole('link', { name: say('teacher', 'activity.tab') }).click();
    const table = page.getByRole('region', { name: say('teaching', 'activity.table') });
    await expect(table.getByRole('row', { name: /陈思远/ })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('sets by when a deliverable is due', async () => {
    await page.getByRole('link', { name: say('teacher', 'project.tab') }).click();
    await page.getByRole('spinbutton').first().fill('25');
    await page.keyboard.press('Tab');
    await expect(page.getByText(say('teaching', 'project.deadlineSaved'))).toBeVisible();
    await expectAccessible(page);
  });

  const toMark = page.getByRole('region', { name: say('evaluation', 'toMark.table') });
  const waiting = toMark.getByRole('row', { name: say('evaluation', 'state.waiting'), exact: false });

  await test.step('marks what waits', async () => {
    await page.getByRole('link', { name: say('teacher', 'marks.tab') }).click();
    await expect(
      page.getByRole('heading', { name: like('teacher', 'marks.title', { count: 1 }) }),
    ).toBeVisible();
    await expectAccessible(page);
    await waiting.getByRole('button').click();
    const criteria = panelOf(page).getByRole('group');
    await expect(criteria.first()).toBeVisible();
    for (const criterion of await criteria.all()) await criterion.getByRole('radio').nth(2).check();
    await panelOf(page)
      .getByRole('textbox', { name: say('evaluation', 'mark.comment') })
      .fill('Good work. 有数据，有结论。');
    await expectAccessible(page);
    await panelOf(page)
      .getByRole('button', { name: say('evaluation', 'mark.save') })
      .click();
    await expect(page.getByRole('alert').getByText(say('evaluation', 'mark.saved'))).toBeVisible();
    await expect(page.getByRole('heading', { name: say('teacher', 'marks.allDone') })).toBeVisible();
  });

  await test.step('corrects it', async () => {
    await toMark
      .getByRole('row', { name: say('evaluation', 'state.marked') })
      .first()
      .getByRole('button')
      .click();
    await panelOf(page).getByRole('group').first().getByRole('radio').nth(3).check();
    await panelOf(page)
      .getByRole('button', { name: say('evaluation', 'mark.correct') })
      .click();
    await expect(page.getByText(say('evaluation', 'mark.corrected'))).toBeVisible();
  });

  await test.step('opens a mark down to the single level that was given', async () => {
    const book = page.getByRole('region', { name: say('evaluation', 'gradebook') });
    await book.getByRole('button', { name: '陈思远' }).click();
    const panel = panelOf(page);
    await expect(panel.getByText('陈思远')).toBeVisible();
    // Every branch that is still closed; opening one brings the next ones into sight.
    const closed = panel.locator('details:not([open]) > summary:visible').first();
    await expect(closed).toBeVisible();
    while (await closed.isVisible()) await closed.click();
    await expect(panel.getByText(like('evaluation', 'rule.step-of-the-scale')).first()).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
  });

  await test.step('downloads the gradebook', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: say('evaluation', 'gradebook.csv') }).click(),
    ]);
    const csv = await readFile(await download.path(), 'utf8');
    expect(csv.split('\n').filter((line) => line.includes('陈思远'))).toHaveLength(1);
    expect(csv.trim().split('\n')).toHaveLength(1 + 24);
  });

  await test.step('weighs the parties anew', async () => {
    await page.getByRole('button', { name: say('teacher', 'marks.weights') }).click();
    const weigh = (party: string) =>
      panelOf(page).getByLabel(say('evaluation', 'weights.of', { what: say('evaluation', party) }));
    await weigh('party.platform').fill('10');
    await weigh('party.teacher').fill('50');
    await expectAccessible(page);
    await panelOf(page)
      .getByRole('button', { name: say('evaluation', 'weights.save') })
      .click();
    await expect(page.getByText(say('evaluation', 'weights.saved'))).toBeVisible();
  });
});
