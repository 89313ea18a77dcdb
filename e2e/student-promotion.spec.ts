// A student's company gets itself seen: sponsored rows, coupons and deals, and how its store stands with the platform.
import { expect } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { deskOf } from './desk.ts';
import { choose, enterDemo, test } from './journey.ts';
import { teaching } from './teaching.ts';

/** Whose company sends its orders by hand, and many of them late: a violation stands against its store. */
const LATE = /黄诗涵/;
/** What it has most of. */
const STRAPS = { zh: '硅胶智能手表表带2条装', en: 'Silicone watch straps, 2 pack' };

test('a student advertises, gives a coupon, is too young for a deal, appeals, and reads what the advertising brought', async ({
  page,
  request,
  school,
  language,
  words,
}) => {
  const { say, like } = words;
  const { panel, waiting, place, tab, done, table } = deskOf(page, words);
  const field = (key: string) => panel.getByLabel(say('market', key), { exact: true });
  const NAME = 'Watch straps';
  const straps = STRAPS[language];
  await enterDemo(page, { language, person: LATE });
  await place('store').click();

  await test.step('starts a campaign on keywords, with words to stay away from', async () => {
    await tab('advertising').click();
    await expect(page.getByRole('heading', { name: say('student', 'advertising.title.none') })).toBeVisible();
    await expectAccessible(page);
    await page
      .getByRole('button', { name: like('student', 'advertising.start') })
      .first()
      .click();
    await field('ads.name').fill(NAME);
    await choose(page, panel.getByRole('combobox', { name: say('market', 'ads.listings') }), straps);
    await field('ads.dailyBudget').fill('40');
    await field('ads.bid').fill('1.20');
    await field('ads.keywords').fill('watch strap\nwatch band\nsilicone watch strap');
    await field('ads.negatives').fill('leather');
    await expectAccessible(page);
    await panel.getByRole('button', { name: say('market', 'ads.start') }).click();
    await expect(done('start-campaign')).toBeVisible();
    await expect(waiting.getByText(say('market', 'kind.start-campaign'))).toBeVisible();
  });

  await test.step('gives a coupon on a page, and learns what a deal asks of another', async () => {
    await tab('promotion').click();
    const pages = table('promo.pages');
    const free = pages.getByRole('row').filter({ hasText: say('market', 'promo.nothingRuns') });
    await expect(free.first()).toBeVisible();
    await expectAccessible(page);
    await free.filter({ hasText: straps }).getByRole('button').click();
    await panel.getByText(say('terms', 'promotion.coupon'), { exact: true }).click();
    await field('promo.budget').fill('200');
    await expectAccessible(page);
    await panel.getByRole('button', { name: say('market', 'promo.makeCoupon') }).click();
    await expect(done('make-coupon')).toBeVisible();

    await free.last().getByRole('button').click();
    await panel.getByText(say('terms', 'promotion.deal'), { exact: true }).click();
    await panel.getByRole('button', { name: say('market', 'promo.runDeal') }).click();
    // Nobody has reviewed the newest page yet: the platform does not let it in, and says what it lacks.
    await expect(panel.getByRole('alert')).toContainText(like('refusals', 'decision.too-few-reviews'));
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(waiting.getByRole('listitem')).toHaveCount(1);
  });

  await test.step('opens the account’s health and appeals against a violation', async () => {
    await tab('conduct').click();
    await expect(
      page.getByRole('heading', { name: say('student', 'conduct.title.open', { count: 1 }) }),
    ).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: say('market', 'conduct.appeal') }).click();
    await panel.getByRole('radio', { name: say('terms', 'cause.dispatch-too-slow') }).check();
    await panel.getByRole('checkbox', { name: say('terms', 'correction.orders-shipped') }).check();
    await panel.getByRole('checkbox', { name: say('terms', 'prevention.daily-dispatch-deadline') }).check();
    await expectAccessible(page);
    await panel.getByRole('button', { name: say('market', 'conduct.send') }).click();
    await expect(done('appeal')).toBeVisible();
  });

  await test.step('the teacher plays two days', async () => {
    const teacher = await teaching(request, school.url);
    await teacher.playDays(await teacher.demoWorld(), 2);
    await expect(page.getByText(like('market', 'conduct.pending')).first()).toBeVisible();
  });

  await test.step('bids anew and stays away from one more search', async () => {
    await tab('advertising').click();
    await expect(
      page.getByRole('heading', { name: say('student', 'advertising.title.running', { count: 1 }) }),
    ).toBeVisible();
    await table('ads.campaigns').getByRole('button', { name: NAME }).click();
    await panel.getByRole('checkbox', { name: say('ui', 'table.selectAll') }).check();
    await expectAccessible(page);
    await panel.getByRole('spinbutton', { name: say('market', 'ads.targetBid'), exact: true }).fill('1.50');
    await panel.getByRole('button', { name: say('market', 'ads.setBid') }).click();
    await expect(done('set-bids')).toBeVisible();
    await field('ads.negatives').fill('metal');
    await panel.getByRole('button', { name: say('market', 'ads.addNegatives') }).click();
    await expect(done('set-negatives')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
  });

  await test.step('reads the three reports', async () => {
    for (const report of ['terms', 'placements', 'days']) {
      const name = say('market', `ads.report.${report}`);
      await page.getByText(name, { exact: true }).click();
      const rows = page.getByRole('region', { name, exact: true }).getByRole('row');
      // Of searches it lists those that were clicked, and some days nobody does.
      const none = page.getByText(say('market', 'ads.report.empty'));
      await expect(report === 'terms' ? rows.nth(1).or(none) : rows.nth(1)).toBeVisible();
      await expectAccessible(page);
    }
  });
});
