// A teacher's hand on the market itself: what strikes it from outside, who gets help, and what is left behind as proof.
import { expect } from '@playwright/test';
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expectAccessible } from './accessible.ts';
import { DAY, DEMO_CLASS, DEMO_DAYS, enterDemo, TEACHER, test } from './journey.ts';

const VERIFY = resolve(import.meta.dirname, '../tools/verify.ts');
const SCENARIO_DAYS = 120;
/** Whose news are read: two of the six companies. */
const COMPANIES = ['海岳', '启航'];

test('a teacher lets events strike, takes one back, helps a company, and keeps a history that verifies', async ({
  page,
  language,
  words: { say },
}, journey) => {
  const day = DAY[language];
  const panel = page.locator('.ant-drawer').getByRole('dialog');
  const question = page.locator('.ant-modal');
  const events = panel.getByRole('listitem');
  const strike = { name: say('market', 'shock.strike') };
  const eventOf = (name: string) => events.filter({ has: page.getByRole('heading', { name }) });
  const standsAt = (played: number) =>
    page.getByRole('heading', {
      name: say('teacher', 'market.title.open', {
        class: DEMO_CLASS,
        day: day(played),
        left: SCENARIO_DAYS - played,
      }),
    });
  await enterDemo(page, { language, person: TEACHER });
  await page.getByRole('link', { name: DEMO_CLASS }).click();

  const [struck = '', spared = ''] = await test.step('sees what may strike', async () => {
    await page.getByRole('button', { name: say('teacher', 'market.shocks') }).click();
    const waiting = events.filter({ has: page.getByRole('button', strike) });
    await expect(waiting.first()).toBeVisible();
    await expectAccessible(page);
    return waiting.getByRole('heading').allInnerTexts();
  });

  await test.step('lets two strike on the next day', async () => {
    const noted = say('market', 'shock.decided', { day: day(DEMO_DAYS + 1) });
    for (const name of [struck, spared]) {
      await eventOf(name).getByRole('button', strike).click();
      await expect(question.getByText(say('market', 'shock.title', { shock: name }))).toBeVisible();
      await expectAccessible(page);
      await question.getByRole('button', strike).click();
      await expect(eventOf(name).getByText(noted)).toBeVisible();
      await expect(question).toBeHidden();
    }
  });

  await test.step('takes the second back', async () => {
    await eventOf(spared)
      .getByRole('button', { name: say('market', 'waiting.takeBackWhat', { what: spared }) })
      .click();
    await expect(eventOf(spared).getByRole('button', strike)).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
  });

  await test.step('puts money into a company', async () => {
    await page.getByRole('button', { name: COMPANIES[0] ?? '' }).click();
    await panel.getByRole('button', { name: say('market', 'rescue.open') }).click();
    await panel.getByRole('spinbutton', { name: say('market', 'treasury.amount') }).fill('50000');
    await panel.getByRole('radio', { name: say('market', 'rescue.as.loan') }).check();
    await expectAccessible(page);
    await panel.getByRole('button', { name: say('market', 'rescue.go') }).click();
    await expect(page.getByText(say('market', 'rescue.done', { day: day(DEMO_DAYS + 1) }))).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('plays the day', async () => {
    await page.getByRole('button', { name: say('market', 'play.one') }).click();
    await expect(standsAt(DEMO_DAYS + 1)).toBeVisible();
  });

  await test.step('sees what struck first among the news of every company, and nothing of the other', async () => {
    for (const company of COMPANIES) {
      await page.getByRole('button', { name: company }).click();
      const news = panel.getByRole('region', { name: say('market', 'news.title') });
      await expect(news.getByRole('listitem').first()).toContainText(struck);
      await expect(news.getByText(spared)).toHaveCount(0);
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await expect(panel).toBeHidden();
    }
  });

  await test.step('reads in the journal of the company that the money came', async () => {
    await page.getByRole('button', { name: COMPANIES[0] ?? '' }).click();
    const journal = panel.getByRole('region', { name: say('market', 'journal.title') });
    await expect(journal.getByText(say('market', 'kind.rescue')).first()).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('takes the history along, and another machine plays it to the same evenings', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: say('teacher', 'market.journalFile') }).click(),
    ]);
    const file = journey.outputPath('history.jsonl.gz');
    await download.saveAs(file);
    const { stdout } = await promisify(execFile)(process.execPath, [VERIFY, file]);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'agrees', days: DEMO_DAYS + 1 });
  });
});
