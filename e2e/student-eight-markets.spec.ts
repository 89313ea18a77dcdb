// What only the market of eight countries asks of a company: papers, suppliers with terms, research, and foreign money.
import { expect } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { deskOf } from './desk.ts';
import { openDoor, test } from './journey.ts';
import { teaching } from './teaching.ts';

const PASSWORD = 'nine lanterns by the sea';
const FRANCE = {
  zh: { store: '子午线商城 · 法国站', country: '法国' },
  en: { store: 'Meridian France', country: 'France' },
};
/** It has a plug and is packed: France wants a code, a document and two registers of it. */
const CHARGER = {
  zh: { product: '65W氮化镓充电器', supplier: '深圳蓝驰电子' },
  en: { product: 'GaN charger 65 W, 3 ports', supplier: 'Lanchi Electronics' },
};

test('a student sees to papers, suppliers, research and money in the market of eight countries', async ({
  page,
  request,
  school,
  language,
  words,
}) => {
  const { say, like } = words;
  const { panel, place, tab, done, table } = deskOf(page, words);
  const { store, country } = FRANCE[language];
  const { product, supplier } = CHARGER[language];
  const field = (key: string) => panel.getByLabel(say('market', key), { exact: true });
  const press = (key: string) => panel.getByRole('button', { name: say('market', key), exact: true }).click();
  const leavePanel = async () => {
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
  };
  const teacher = await teaching(request, school.url);
  const { world, number, code } = await teacher.openClass('eight-markets');

  await test.step('comes in with a code, on the first day', async () => {
    await openDoor(page, language);
    await page.getByRole('link', { name: say('public', 'signIn.withCode') }).click();
    await expect(page.getByRole('heading', { name: say('public', 'enter.title') })).toBeVisible();
    await page.getByLabel(say('identity', 'signInName'), { exact: true }).fill(number);
    await page.getByLabel(say('identity', 'entryCode'), { exact: true }).fill(code);
    await page.getByLabel(say('identity', 'password.new'), { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: say('identity', 'entryCode.submit') }).click();
    await expect(page.getByRole('region', { name: say('student', 'today.firstSteps') })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('opens a store in France', async () => {
    await place('store').click();
    const market = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: store }) });
    await expect(market).toBeVisible();
    await expectAccessible(page);
    await market.getByRole('button', { name: say('market', 'store.open') }).click();
    await panel.getByRole('button', { name: say('market', 'store.openIn', { market: store }) }).click();
    await expect(done('open-store')).toBeVisible();
  });

  await test.step('buys a watch on prices, a list of searches and the test of a concept', async () => {
    await place('sourcing').click();
    await tab('research').click();
    const ask = (key: string) => page.getByRole('button', { name: say('student', key), exact: true }).click();
    await ask('research.track');
    await expectAccessible(page);
    await press('research.track');
    await expect(done('track-prices')).toBeVisible();
    await leavePanel();
    await ask('research.keywords');
    await press('research.buyKeywords');
    await expect(done('buy-keywords')).toBeVisible();
    await leavePanel();
    await ask('research.concept');
    await field('price').fill('39.90');
    await expectAccessible(page);
    await press('research.testConcept');
    await expect(done('test-concept')).toBeVisible();
    await leavePanel();
  });

  await test.step('has a sample sent, and orders on a deposit', async () => {
    await tab('suppliers').click();
    const suppliers = table('suppliers.table');
    await expect(suppliers.getByRole('row').nth(1)).toBeVisible();
    await expectAccessible(page);
    await suppliers.getByRole('button', { name: supplier }).click();
    await expectAccessible(page);
    await press('sample.order');
    await expect(done('order-sample')).toBeVisible();

    await tab('cost').click();
    await page.getByRole('combobox', { name: say('market', 'cost.offer') }).fill(product);
    const offer = say('market', 'cost.offerOption', { product, supplier });
    await page.locator('.ant-select-dropdown:visible').getByText(offer, { exact: true }).click();
    await page.getByLabel(say('market', 'cost.units')).fill('10');
    await page.getByRole('spinbutton', { name: say('market', 'cost.price'), exact: true }).fill('39.90');
    await expect(page.getByText(like('market', 'cost.consequenceDeposit'))).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: say('market', 'cost.order') }).click();
    await expect(done('order-goods')).toBeVisible();
  });

  await test.step('borrows, changes money, and fixes a rate', async () => {
    await place('numbers').click();
    await tab('money').click();
    const ask = (key: string) => page.getByRole('button', { name: say('student', key), exact: true }).click();
    const currency = async (key: string, code: string) => {
      await panel.getByRole('combobox', { name: say('market', key), exact: true }).click();
      await page
        .locator('.ant-select-dropdown:visible .ant-select-item-option')
        .filter({ hasText: code })
        .click();
    };
    await expect(table('treasury.wallets').getByRole('row').nth(1)).toBeVisible();
    await expectAccessible(page);
    await ask('money.credit');
    await field('treasury.amount').fill('20000');
    await press('treasury.draw');
    await expect(done('draw-credit')).toBeVisible();
    await leavePanel();
    await ask('money.convert');
    await currency('treasury.from', 'CNY');
    await field('treasury.amount').fill('5000');
    await currency('treasury.to', 'EUR');
    await expect(panel.getByText(like('market', 'treasury.convertGives'))).toBeVisible();
    await expectAccessible(page);
    await press('treasury.convert');
    await expect(done('convert')).toBeVisible();
    await leavePanel();
    await ask('money.forward');
    await field('treasury.amount').fill('1000');
    await expect(panel.getByText(like('market', 'treasury.forwardGives'))).toBeVisible();
    await expectAccessible(page);
    await press('treasury.buyForward');
    await expect(done('buy-forward')).toBeVisible();
    await leavePanel();
  });

  await test.step('the teacher plays two days', async () => {
    await teacher.playDays(world, 2);
    await expect(table('treasury.forwards').getByRole('row').nth(1)).toBeVisible();
  });

  await test.step('sees what the money has become, down to the postings', async () => {
    await expect(table('treasury.wallets').getByRole('row', { name: 'EUR' })).toBeVisible();
    await expectAccessible(page);
    await table('treasury.platforms')
      .getByRole('button', { name: say('market', 'treasury.toWallet') })
      .click();
    await expect(done('set-payout')).toBeVisible();
    await tab('books').click();
    await expect(table('books.cashFlow').getByRole('row').nth(1)).toBeVisible();
    await expectAccessible(page);
    await table('books.cashFlow').getByRole('button').last().click();
    await expect(panel.getByRole('row').nth(1)).toBeVisible();
    await expectAccessible(page);
    await leavePanel();
  });

  await test.step('classifies, gets the papers, and declares who pays at the border', async () => {
    await place('sourcing').click();
    await tab('compliance').click();
    const papers = table('paper.table');
    const question = page.locator('.ant-modal');
    await expect(papers.getByRole('row').nth(1)).toBeVisible();
    await expectAccessible(page);
    await papers.getByRole('button', { name: say('market', 'paper.classify') }).click();
    await panel.getByRole('radio').first().check();
    await expectAccessible(page);
    await press('classify.submit');
    await expect(done('classify-goods')).toBeVisible();
    for (const [who, kind] of [
      ['platform', 'register-producer'],
      ['customs', 'register-tax'],
      ['both', 'get-document'],
    ]) {
      const asked = papers.getByRole('row').filter({ hasText: say('market', `paper.by.${who}`) });
      const get = { name: say('market', 'paper.get') };
      await asked.getByRole('button', get).first().click();
      await expectAccessible(page);
      await question.getByRole('button', get).click();
      await expect(done(kind ?? '')).toBeVisible();
      await expect(question).toBeHidden();
    }
    await table('declare.table').getByRole('button', { name: country, exact: true }).click();
    await panel.getByRole('radio', { name: say('market', 'declare.terms.ddp') }).check();
    await expectAccessible(page);
    await press('declare.submit');
    await expect(done('set-declaration')).toBeVisible();
  });

  await test.step('has what was ordered inspected before it leaves', async () => {
    await tab('suppliers').click();
    await table('supply.table')
      .getByRole('button', { name: say('market', 'supply.inspect') })
      .click();
    await expectAccessible(page);
    await press('inspect.ask');
    await expect(done('inspect-goods')).toBeVisible();
  });

  await test.step('reads what the research has found', async () => {
    await tab('research').click();
    for (const found of ['research.concepts', 'research.trackers', 'research.lists'])
      await expect(page.getByRole('heading', { name: say('student', found), exact: true })).toBeVisible();
    await expectAccessible(page);
  });
});
