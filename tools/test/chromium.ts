import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';

/** Where distributions put it, then the one Playwright downloads on request. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Ubuntu's `chromium-browser` may be a note that tells people to use a snap, so each is asked for its version. */
const answers = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  const places = named ? [named] : [...PLACES, chromium.executablePath()];
  return places.find(answers);
}
