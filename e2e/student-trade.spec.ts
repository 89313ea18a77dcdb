// A student's company with twenty days behind it: from what is to be done today to the order that leaves.
import { expect } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { choose, enterDemo, test } from './journey.ts';

/** Whose company sends its orders by hand, so some always wait. */
const DISPATCHER = /黄诗涵/;
const TITLE = 'Silicone pet bowl, foldable, non slip, for dogs and cats, dishwasher safe';

test('a student finds the day’s work, buys a study, works out a cost, orders, writes, prices and ships', async ({
  page,
  language,
  words: { say, like },
}) => {
  await enterDemo(page, { language, person: DISPATCHER });
  const panel = page.getByRole('dialog');
  const place = (name: string) =>
    page
      .getByRole('navigation', { name: say('app', 'places') })
      .getByRole('link', { name: say('app', `place.${name}`), exact: true });
  const done = (kind: string) =>
    page.getByText(like('market', 'decided', { what: say('market', `kind.${kind}`) })).first();
  const waiting = page.getByRole('region', { name: like('market', 'waiting.title') });

  await test.step('sees what is to be done today, and goes where it is done', async () => {
    const work = page.getByRole('region', { name: say('student', 'today.work') });
    await expect(work.getByRole('listitem').first()).toBeVisible();
    await expectAccessible(page);
    await work
      .getByRole('link', { name: say('student', 'do.task.ship-order') })
      .first()
      .click();
    await expect(page).toHaveURL(/\/student\/orders/);
  });

  await test.step('buys a study', async () => {
    await page.keyboard.press('Escape');
    await place('sourcing').click();
    const shop = page.getByRole('region', { name: say('market', 'study.shop') });
    await expect(shop.getByRole('row').nth(1)).toBeVisible();
    await expectAccessible(page);
    await shop
      .getByRole('button', { name: say('market', 'study.buy') })
      .first()
      .click();
    await expect(panel).toBeVisible();
    await expectAccessible(page);
    await panel.getByRole('button', { name: say('market', 'study.buy') }).click();
    await expect(done('buy-study')).toBeVisible();
    await expect(waiting.getByText(say('market', 'kind.buy-study'))).toBeVisible();
  });

  await test.step('compares what suppliers offer', async () => {
    await page.getByRole('link', { name: say('student', 'goods.tab'), exact: true }).click();
    const offers = page.getByRole('region', { name: say('market', 'offers.table') });
    await expect(offers.getByRole('row').nth(1)).toBeVisible();
    await expectAccessible(page);
    await offers.getByRole('row').nth(1).getByRole('button').click();
    await expect(page).toHaveURL(/\/student\/sourcing\/cost/);
  });

  await test.step('works out the landed cost and orders', async () => {
    await page.getByLabel(say('market', 'cost.units')).fill('1');
    await page.getByRole('spinbutton', { name: say('market', 'cost.price'), exact: true }).fill('29.99');
    await expect(page.getByText(say('market', 'cost.postage'), { exact: true })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: say('market', 'cost.order') }).click();
    // One piece is below every supplier's minimum: the refusal stands at the field, and nothing is ordered.
    await expect(page.getByRole('alert').first()).toBeVisible();
    await expectAccessible(page);

    await page.getByLabel(say('market', 'cost.units')).fill('300');
    await page.getByRole('button', { name: say('market', 'cost.order') }).click();
    await expect(done('order-goods')).toBeVisible();
  });

  await test.step('sees the order wait among the stock', async () => {
    await place('stock').click();
    await expect(waiting.getByText(say('market', 'kind.order-goods'))).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('writes a page in the market’s language', async () => {
    await place('store').click();
    await expect(page.getByRole('region', { name: say('market', 'listings.table') })).toBeVisible();
    await expectAccessible(page);
    await page
      .getByRole('button', { name: say('market', 'store.write') })
      .first()
      .click();
    await panel.getByLabel(say('market', 'listing.title'), { exact: true }).fill(TITLE);
    await panel
      .getByLabel(say('market', 'listing.bullet', { number: 1 }))
      .fill('Folds flat and fits every pocket');
    await panel.getByRole('spinbutton', { name: say('market', 'cost.price'), exact: true }).fill('19.90');
    await expect(panel.getByText(TITLE).first()).toBeVisible();
    await expectAccessible(page);
    await panel.getByRole('button', { name: say('market', 'listing.write') }).click();
    await expect(done('write-listing')).toBeVisible();
  });

  await test.step('sets a price and takes it back', async () => {
    const pages = page.getByRole('region', { name: say('market', 'listings.table') });
    await pages.getByRole('row').nth(1).getByRole('button').click();
    await expect(panel.getByRole('tab', { name: say('market', 'listing.numbers') })).toBeVisible();
    await expectAccessible(page);
    await panel.getByRole('tab', { name: say('market', 'listing.price') }).click();
    await panel.getByRole('spinbutton', { name: say('market', 'cost.price'), exact: true }).fill('33.33');
    await expectAccessible(page);
    await panel.getByRole('button', { name: say('market', 'price.set') }).click();
    const said = page
      .getByRole('alert')
      .or(page.locator('.ant-message-notice'))
      .filter({ hasText: say('market', 'kind.set-price') })
      .first();
    await said.getByRole('button', { name: say('ui', 'undo') }).click();
    const back = say('market', 'takenBack', { what: say('market', 'kind.set-price') });
    await expect(page.getByText(back)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(waiting.getByText(say('market', 'kind.set-price'))).toHaveCount(0);
  });

  await test.step('ships the orders that wait, all by one lane', async () => {
    await place('orders').click();
    const orders = page.getByRole('region', { name: say('market', 'order.table') });
    await choose(
      page,
      orders.getByRole('combobox', { name: say('market', 'order.status') }),
      say('market', 'order.status.paid'),
    );
    await expect(orders.getByRole('row').nth(1)).toContainText(say('market', 'order.status.paid'));
    await orders.getByRole('checkbox', { name: say('ui', 'table.selectAll') }).check();
    await expectAccessible(page);
    await orders.getByRole('button', { name: say('market', 'ship.button') }).click();
    await panel.getByRole('radio').first().check();
    await expectAccessible(page);
    await panel.getByRole('button', { name: say('market', 'ship.button') }).click();
    await expect(done('ship-orders')).toBeVisible();
    await expect(orders.getByText(say('market', 'order.decided.ship')).first()).toBeVisible();
  });

  await test.step('opens an order to its buyer’s path and the terms of the choice', async () => {
    const orders = page.getByRole('region', { name: say('market', 'order.table') });
    await orders.getByRole('row').nth(1).getByRole('button').click();
    await expect(panel.getByText(say('market', 'order.timeline'))).toBeVisible();
    await expectAccessible(page);
    await panel.getByRole('tab', { name: say('market', 'why.tab') }).click();
    await expect(panel.getByText(like('market', 'why.path'))).toBeVisible();
    await expect(panel.getByText(like('market', 'why.sum'))).toBeVisible();
    await expectAccessible(page);
  });
});
