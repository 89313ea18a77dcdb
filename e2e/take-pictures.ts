// One person's round through the pages, in one language and as wide as one screen, with a picture of each.
import type { Language } from '@portolan/contract';
import type { APIRequestContext, Browser, Page } from '@playwright/test';
import { join } from 'node:path';
import { watchLoading } from './loading.ts';

const HEIGHT = 900;

export interface Picture {
  readonly address: string;
  /** What is done on the page before it is taken. */
  readonly first?: (page: Page) => Promise<void>;
}

export interface Round {
  readonly name: string;
  /** Absent for who is nobody yet. */
  readonly signIn: ((request: APIRequestContext) => Promise<void>) | undefined;
  readonly language: Language;
  readonly width: number;
  readonly pictures: readonly Picture[];
}

export interface Studio {
  readonly browser: Browser;
  readonly url: string;
  readonly folder: string;
  /** Hears what the browser complains about. */
  readonly say: (line: string) => void;
}

export async function takePictures({ browser, url, folder, say }: Studio, round: Round): Promise<void> {
  const { signIn, language, width } = round;
  const context = await browser.newContext({
    viewport: { width, height: HEIGHT },
    reducedMotion: 'reduce',
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
  });
  if (signIn) {
    await signIn(context.request);
    await context.request.put(`${url}/api/v1/me/language`, { data: { language } });
  }
  await context.addInitScript((chosen) => localStorage.setItem('portolan.language', chosen), language);
  const page = await context.newPage();
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning')
      say(`${page.url().slice(url.length)}: ${line.text().slice(0, 300)}`);
  });
  page.on('pageerror', (error) => say(`${page.url().slice(url.length)}: ${error.message}`));
  const settled = watchLoading(page);
  for (const [at, { address, first }] of round.pictures.entries()) {
    await page.setViewportSize({ width, height: HEIGHT });
    await page.goto(`${url}${address}`);
    const settle = () => settled().catch((error: Error) => say(`${address}: ${error.message} (${language})`));
    await settle();
    if (first) {
      await first(page);
      await settle();
    }
    await page.setViewportSize({ width, height: HEIGHT + (await hidden(page)) });
    const name = address.replace(/[0-9a-f]{8}-[0-9a-f-]+/g, 'id').replace(/[^a-z0-9]+/gi, '-');
    const file = join(folder, `${round.name}-${at + 1}${name}-${language}-${width}.png`);
    await page.screenshot({ path: file });
    if (await isWiderThan(page, width)) say(`${address}: wider than ${width} (${language})`);
  }
  await context.close();
}

/**
 * By how much the window is too low to show all of the page, or of the side panel, which is scrolled in itself. A picture
 * of the whole page in a low window would draw what keeps to the window's edge in the midst of it.
 */
function hidden(page: Page): Promise<number> {
  return page.evaluate(() => {
    const panel = [...document.querySelectorAll('[role="dialog"] *')];
    const scrolled = panel.length > 0 ? panel : [document.documentElement];
    return Math.max(
      ...scrolled.map(({ scrollHeight, clientHeight }) =>
        clientHeight > 0 ? scrollHeight - clientHeight : 0,
      ),
    );
  });
}

function isWiderThan(page: Page, width: number): Promise<boolean> {
  return page.evaluate((most) => document.documentElement.scrollWidth > most, width);
}
