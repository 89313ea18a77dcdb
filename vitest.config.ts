import { defineConfig } from 'vitest/config';

const tests = (folder: string) => [`${folder}/**/*.test.{ts,tsx}`];

// Whole programs and databases start in these tests. A limit is there for what hangs, not to tell a slow machine.
const patient = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    // Two cores are what a school's machine and the build machine have.
    maxWorkers: 2,
    // Threads that a test starts are given what the launcher gives them.
    execArgv: ['--import', new URL('tools/launch/near-imports.mjs', import.meta.url).href],
    projects: [
      // Pure code cannot leak from one file into the next, so its files share one worker and start at once.
      {
        extends: true,
        test: { name: 'engine', include: tests('engine'), isolate: false, ...patient },
      },
      { extends: true, test: { name: 'contract', include: tests('contract'), isolate: false } },
      {
        extends: true,
        test: { name: 'server', include: tests('server'), isolate: false, ...patient },
      },
      {
        extends: './web/vite.config.ts',
        test: {
          name: 'web',
          include: tests('web'),
          environment: 'jsdom',
          setupFiles: 'web/src/testing/leave-nothing.ts',
          isolate: false,
          testTimeout: 30_000,
        },
      },
      { extends: true, test: { name: 'tools', include: tests('tools'), ...patient } },
    ],
  },
});
