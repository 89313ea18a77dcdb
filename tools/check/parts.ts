/** One independent part of `npm run check`: a program that exits with 0 when it has nothing to object to. */
export interface Part {
  readonly name: string;
  /** The file to run with Node, then its arguments. */
  readonly run: readonly [file: string, ...args: string[]];
}

const types = (name: string, project: string): Part => ({
  name: `types ${name}`,
  run: ['node_modules/typescript/bin/tsc', '-p', project],
});

const own = (name: string, file: string): Part => ({ name, run: [`tools/check/${file}.ts`] });

/** Longest first, so that two cores finish together. */
export const parts: readonly Part[] = [
  {
    name: 'lint',
    run: ['node_modules/oxlint/bin/oxlint', '--report-unused-disable-directives-severity=error'],
  },
  {
    name: 'dead code',
    run: ['node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints'],
  },
  types('server', 'server'),
  types('web', 'web'),
  types('tools', 'tools'),
  types('engine', 'engine'),
  types('engine on Node', 'engine/tsconfig.node.json'),
  types('contract', 'contract'),
  types('e2e', 'e2e'),
  {
    name: 'schema',
    run: ['node_modules/vitest/vitest.mjs', 'run', 'server/src/platform/database/schema-text.test.ts'],
  },
  { name: 'kernel', run: ['tools/kernel-build.ts', '--check'] },
  { name: 'content', run: ['tools/content-check.ts'] },
  { name: 'content schema', run: ['tools/schema.ts', '--check'] },
  { name: 'format', run: ['node_modules/oxfmt/bin/oxfmt', '--check', '.'] },
  own('arrows', 'arrows'),
  own('syntax', 'syntax'),
  own('names', 'names'),
  own('refusal texts', 'refusal-texts'),
  own('map', 'map'),
  own('lockfile', 'lockfile'),
];
