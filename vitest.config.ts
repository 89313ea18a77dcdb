import { defineConfig } from 'vitest/config';

const tests = (folder: string) => [`${folder}/**/*.test.{ts,tsx}`];

// Pure code leaves nothing behind and the other files clean up after each test, so the files of a project share
// their workers: each would otherwise load the same modules again, which takes longer than most of them run.
// Two cores are what a school's machine and the build machine have.
const shared = { isolate: false, maxWorkers: 2 };

// Whole programs and databases start in these tests. A limit is there for what hangs, not to tell a slow machine.
const patient = {
  ...shared,
  setupFiles: 'tools/test/same-examples.ts',
  testTimeout: 120_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  test: {
    // Threads that a test starts are given what the launcher gives them.
    execArgv: ['--import', new URL('tools/launch/near-imports.mjs', import.meta.url).href],
    projects: [
      { extends: true, test: { name: 'engine', include: tests('engine'), ...patient } },
      { extends: true, test: { name: 'contract', include: tests('contract'), ...shared } },
      { extends: true, test: { name: 'server', include: tests('server'), ...patient } },
      {
        extends: './web/vite.config.ts',
        test: {
          name: 'web',
          include: tests('web'),
          environment: 'jsdom',
          setupFiles: 'web/src/testing/leave-nothing.ts',
          testTimeout: 30_000,
          ...shared,
        },
      },
      { extends: true, test: { name: 'tools', include: tests('tools'), ...patient } },
    ],
  },
});
