import { expect } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { test } from './journey.ts';

test('the front door speaks Chinese, and English when asked, and both can be used by everybody', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: '登录' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expectAccessible(page);

  await page.getByText('English', { exact: true }).click();

  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expectAccessible(page);
});

test('a page that does not exist says so and shows the way back', async ({ page, words: { say } }) => {
  await page.goto('/no-such-page');

  await expect(page.getByText(say('public', 'notFound.title'))).toBeVisible();
  await expectAccessible(page);
  await page.getByText('回到首页').click();
  await expect(page.getByRole('heading', { name: '登录' })).toBeVisible();
});
