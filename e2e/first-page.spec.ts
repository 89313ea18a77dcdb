// What a browser has to fetch before somebody can begin: a classroom opens its first page on forty machines at once.
import type { Role } from '@portolan/contract';
import { type Browser, expect } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { test } from './journey.ts';
import { watchLoading } from './loading.ts';
import { signInAs } from './sign-in.ts';

const BUDGET_KB = 350;

interface Visit {
  readonly url: string;
  readonly role: Role | 'nobody';
  readonly language: string;
}

/** Kilobytes of compressed script that a browser fetches that has never been here. */
async function weighFirstPage(browser: Browser, { url, role, language }: Visit): Promise<number> {
  const context = await browser.newContext();
  if (role !== 'nobody') await signInAs(context.request, url, role);
  await context.addInitScript((chosen) => localStorage.setItem('portolan.language', chosen), language);
  const page = await context.newPage();
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  const settled = watchLoading(page);
  await page.goto(url);
  await settled();
  const bodies = await Promise.all(scripts);
  await context.close();
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / 1024;
}

test('everybody’s first page fits its budget', async ({ browser, school: { url }, language }) => {
  for (const role of ['nobody', 'student', 'teacher', 'mentor', 'administrator'] as const) {
    const weight = await weighFirstPage(browser, { url, role, language });

    process.stdout.write(
      `${role.padEnd(14)} ${weight.toFixed(1)} KB of ${BUDGET_KB} KB of script, compressed\n`,
    );
    expect.soft(weight, role).toBeLessThan(BUDGET_KB);
    // A page of next to nothing was not the page.
    expect.soft(weight, role).toBeGreaterThan(BUDGET_KB / 2);
  }
});
