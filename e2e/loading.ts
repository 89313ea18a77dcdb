// When a page is there: what it asked for has come, and it has drawn it.
import type { Page, Request } from '@playwright/test';

const LOOK_EVERY_MILLISECONDS = 100;
/** A page that has its data draws it within these. */
const QUIET_LOOKS = 6;

/** Call it before the page is opened; what it returns waits until only the stream of a watched world, which never ends, is under way. */
export function watchLoading(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  page.on('request', (request) => {
    if (!request.url().endsWith('/watch')) underWay.add(request);
  });
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  return async () => {
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (let quiet = 0; quiet < QUIET_LOOKS; quiet = underWay.size === 0 ? quiet + 1 : 0)
      await page.waitForTimeout(LOOK_EVERY_MILLISECONDS);
    await page.evaluate(() => document.fonts.ready);
  };
}
