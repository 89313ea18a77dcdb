import { defineConfig } from '@playwright/test';
import { findChromium } from './tools/test/chromium.ts';

const port = process.env['JOURNEYS_PORT'] ?? '18080';
const root = process.getuid?.() === 0;
const chromium = findChromium();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  // Emptied before the server starts, so every run opens a new school in it.
  outputDir: 'test-results',
  forbidOnly: true,
  workers: 1,
  timeout: 120_000,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    trace: 'retain-on-failure',
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      // Chromium's sandbox does not work for root, and a build machine runs as root.
      args: root ? ['--no-sandbox'] : [],
    },
  },
  webServer: {
    command: 'node server/src/main.ts',
    url: `http://127.0.0.1:${port}/readyz`,
    timeout: 120_000,
    env: {
      PORT: port,
      PORTOLAN_DATA: 'test-results/data',
    },
  },
});
