// What every journey stands on: a school of its own, so that none meets what another did, and the words of its language.
import type { Language } from '@portolan/contract';
import { expect, type Locator, type Page, test as base } from '@playwright/test';
import { openScratchSchool, type ScratchSchool } from '../tools/test/scratch-school.ts';
import { DEMO_DATA } from './furnish-demo.ts';
import { type Words, wordsOf } from './words.ts';

/** Who teaches the demo's class, what it is called, and how many days its market is old. */
export const TEACHER = /叶文海/;
export const DEMO_CLASS = '跨境电商 2401 班';
export const DEMO_DAYS = 20;
/** A day as the pages write it. */
export const DAY = { zh: (day: number) => `第 ${day} 个交易日`, en: (day: number) => `Day ${day}` };

export interface Journey {
  readonly words: Words;
  readonly school: ScratchSchool;
}

export interface JourneyOptions {
  readonly language: Language;
}

export const test = base.extend<Journey, JourneyOptions>({
  language: ['zh', { option: true, scope: 'worker' }],
  school: [
    // Playwright reads from the pattern what a fixture needs: this one needs none.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const from = process.env[DEMO_DATA];
      if (from === undefined) throw new Error('Nobody furnished the demo before the first journey');
      const school = await openScratchSchool({ demo: true, from });
      await use(school);
      await school.close();
    },
    { scope: 'test', timeout: 120_000 },
  ],
  baseURL: async ({ school }, use) => use(school.url),
  words: async ({ language }, use) => use(wordsOf(language)),
});

/** Opens the school's first page in the language of the journey. */
export async function openDoor(page: Page, language: Language): Promise<void> {
  await page.goto('/');
  if (language === 'en') await page.getByRole('button', { name: 'Switch to English' }).click();
}

/** Comes in as one of the demo's people, by the one click that the sign-in page offers. */
export async function enterDemo(
  page: Page,
  { language, person }: { language: Language; person: RegExp },
): Promise<void> {
  await openDoor(page, language);
  await page.getByRole('button', { name: person }).click();
  await expect(page.getByRole('navigation').first()).toBeVisible();
}

/** Opens a list and takes one of its options. */
export async function choose(page: Page, list: Locator, option: string): Promise<void> {
  await list.click();
  // The library draws its options twice: once for the eye, and a few of them for screen readers.
  await page.locator('.ant-select-dropdown:visible').getByText(option, { exact: true }).click();
}
