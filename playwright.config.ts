import { defineConfig } from '@playwright/test';
import type { JourneyOptions } from './e2e/journey.ts';
import { findChromium } from './tools/test/chromium.ts';

const root = process.getuid?.() === 0;
const chromium = findChromium();

export default defineConfig<object, JourneyOptions>({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  globalSetup: './e2e/furnish-demo.ts',
  outputDir: 'test-results',
  forbidOnly: true,
  workers: 2,
  // A journey has dozens of steps and pages, and a build machine does other things as well.
  timeout: 480_000,
  expect: { timeout: 30_000 },
  use: {
    actionTimeout: 30_000,
    // A trace costs a tenth of every journey; whoever looks into one asks for it with `--trace on`.
    screenshot: 'only-on-failure',
    // What is still on its way in has other colours than it will have, and moves under the pointer.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      // Chromium's sandbox does not work for root, and a build machine runs as root.
      args: root ? ['--no-sandbox'] : [],
    },
  },
  projects: [
    { name: '中文', use: { language: 'zh' } },
    // The front door speaks both languages in one journey.
    { name: 'English', use: { language: 'en' }, testIgnore: 'front-door.spec.ts' },
  ],
});
