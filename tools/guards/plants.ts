// One violation for every rule of `npm run check`. The guard test plants them in a copy of the tree.
export interface Plant {
  /** What the tool must say, beside the file's name. */
  readonly rule: string;
  readonly file: string;
  readonly text: string;
  /** A second file the violation needs. */
  readonly beside?: { readonly file: string; readonly text: string };
}

const lines = (count: number) =>
  Array.from({ length: count }, (_, i) => `export const n${i} = ${i};\n`).join('');

const inEngine = (rule: string, expression: string, name = rule): Plant => ({
  rule: `eslint(${rule})`,
  file: `engine/src/planted-${name.toLowerCase()}.ts`,
  text: `export const planted = (a: string, b: string): unknown => [a, b, ${expression}];\n`,
});

const host = (name: string, expression: string) => inEngine('no-restricted-globals', expression, name);
const maths = (name: string) => inEngine('no-restricted-properties', `Math.${name}(0.5)`, `math-${name}`);

const inTest = (rule: string, name: string, text: string): Plant => ({
  rule: `vitest(${rule})`,
  file: `contract/src/planted-${name}.test.ts`,
  text: `import { expect, test } from 'vitest';\n${text}`,
});

export const lint: readonly Plant[] = [
  { rule: 'eslint(max-lines)', file: 'engine/src/planted-long.ts', text: lines(301) },
  { rule: 'eslint(max-lines)', file: 'engine/src/planted-long.test.ts', text: lines(501) },
  {
    rule: 'import(no-cycle)',
    file: 'contract/src/planted-hen.ts',
    text: "import { egg } from './planted-egg.ts';\nexport const hen = (): unknown => egg;\n",
    beside: {
      file: 'contract/src/planted-egg.ts',
      text: "import { hen } from './planted-hen.ts';\nexport const egg = (): unknown => hen;\n",
    },
  },
  host('date', 'Date'),
  host('intl', 'Intl'),
  host('process', 'process'),
  ...['exp', 'log', 'pow', 'sin', 'cos', 'tan', 'random', 'cbrt', 'hypot', 'tanh'].map(maths),
  inEngine('no-restricted-properties', 'a.localeCompare(b)', 'locale-compare'),
  inEngine('no-restricted-properties', 'a.toLocaleUpperCase()', 'locale-case'),
  ...['engine', 'server', 'web'].map((name) => ({
    rule: 'eslint(no-console)',
    file: `${name}/src/planted-console.ts`,
    text: "console.log('planted');\n",
  })),
  {
    rule: 'eslint(no-restricted-globals)',
    file: 'server/src/platform/planted-clock.ts',
    text: 'export const planted = () => Date.now();\n',
  },
  {
    rule: 'node(no-process-env)',
    file: 'server/src/platform/planted-env.ts',
    text: "export const planted = process.env['HOME'];\n",
  },
  {
    rule: 'eslint(no-restricted-imports)',
    file: 'server/src/platform/planted-process.ts',
    text: "import { env } from 'node:process';\nexport const planted = env['HOME'];\n",
  },
  {
    rule: 'typescript(no-explicit-any)',
    file: 'contract/src/planted-any.ts',
    text: 'export const planted = (value: any): unknown => value;\n',
  },
  {
    rule: 'typescript(ban-ts-comment)',
    file: 'contract/src/planted-ignore.ts',
    text: "// @ts-ignore\nexport const planted: number = 'one';\n",
  },
  {
    rule: 'typescript(consistent-type-imports)',
    file: 'contract/src/planted-type-import.ts',
    text: "export type Planted = import('./access.ts').Access;\n",
  },
  {
    rule: 'typescript(no-floating-promises)',
    file: 'server/src/planted-promise.ts',
    text: 'const work = async () => {};\nexport const planted = () => {\n  work();\n};\n',
  },
  {
    rule: 'eslint(no-warning-comments)',
    file: 'contract/src/planted-todo.ts',
    text: '// TODO: later\nexport const planted = 1;\n',
  },
  inTest('no-focused-tests', 'only', "test.only('planted', () => expect(1).toBe(1));\n"),
  inTest('no-disabled-tests', 'skip', "test.skip('planted', () => expect(1).toBe(1));\n"),
  inTest('expect-expect', 'empty', "test('planted', () => void expect);\n"),
];

export const syntax: readonly Plant[] = [
  {
    rule: 'no-power-in-the-engine',
    file: 'engine/src/planted-power.ts',
    text: 'export const planted = (x: number) => x ** 2;\n',
  },
  {
    rule: 'no-power-in-the-engine',
    file: 'engine/src/planted-power-assigned.ts',
    text: 'export let planted = 2;\nplanted **= 2;\n',
  },
  {
    rule: 'no-double-assertion',
    file: 'server/src/planted-assertion.ts',
    text: "export const planted = 'one' as unknown as number;\n",
  },
  {
    rule: 'doors-name-what-they-show',
    file: 'server/src/modules/identity/planted/index.ts',
    text: "export * from './planted.ts';\n",
  },
];

const imports = (rule: string, file: string, target: string): Plant => ({
  rule,
  file,
  text: `import { planted } from '${target}';\nexport const again: unknown = planted;\n`,
});

export const arrows: readonly Plant[] = [
  imports('packages-use-only-what-they-may', 'engine/src/planted-upward.ts', '@portolan/contract'),
  imports('packages-use-only-what-they-may', 'contract/src/planted-value.ts', '@portolan/engine'),
  imports('packages-use-only-what-they-may', 'web/src/planted-server.ts', '@portolan/server'),
  imports('packages-are-entered-by-name', 'web/src/planted-inside.ts', '../../engine/src/money.ts'),
  imports('the-engine-uses-nothing', 'engine/src/planted-node.ts', 'node:fs'),
  imports('the-engine-uses-nothing', 'engine/src/planted-library.ts', 'zod'),
  imports('modules-use-only-what-they-may', 'server/src/modules/market/planted.ts', '../evaluation/index.ts'),
  imports(
    'modules-are-entered-by-their-index',
    'server/src/modules/market/planted-store.ts',
    '../identity/store.ts',
  ),
  imports('modules-are-in-the-table', 'server/src/modules/astrology/planted.ts', './stars.ts'),
  imports('platform-knows-no-module', 'server/src/platform/planted.ts', '../modules/identity/index.ts'),
  imports('only-the-app-knows-all', 'server/src/modules/market/planted-app.ts', '../../app.ts'),
  imports('layers-use-only-what-is-below', 'engine/src/planted-outward.ts', '../crew/start-crew.ts'),
  imports('layers-use-only-what-is-below', 'web/src/ui/planted.ts', '../features/market/board.tsx'),
  imports(
    'layers-use-only-what-is-below',
    'web/src/features/market/planted.ts',
    '../../pages/student/desk.tsx',
  ),
  imports('nobody-imports-a-test', 'engine/src/planted-test.ts', './money.test.ts'),
  imports('only-routes-know-http', 'server/src/modules/market/planted-http.ts', 'fastify'),
  imports('only-stores-know-sql', 'server/src/modules/market/planted-sql.ts', 'drizzle-orm'),
  imports('only-stores-know-sql', 'server/src/modules/market/routes.ts', 'drizzle-orm/pg-core'),
  imports('only-the-market-plays-the-engine', 'server/src/modules/teaching/planted.ts', '@portolan/engine'),
  {
    rule: 'packages-use-only-what-they-may',
    file: 'web/src/planted-late.ts',
    text: "export const planted = () => import('@portolan/server');\n",
  },
  {
    rule: 'packages-use-only-what-they-may',
    file: 'web/src/planted-passed-on.ts',
    text: "export { planted } from '@portolan/server';\n",
  },
];

export const names: readonly Plant[] = [
  { rule: 'no-drawers', file: 'server/src/platform/utils.ts', text: 'export {};\n' },
  { rule: 'no-drawers', file: 'web/src/helpers/planted.ts', text: 'export {};\n' },
  { rule: 'kebab-case', file: 'engine/src/PlantedName.ts', text: 'export {};\n' },
];

const mistyped = (folder: string): Plant => ({
  rule: 'TS2322',
  file: `${folder}/planted-type.ts`,
  text: "export const planted: number = 'one';\n",
});

/** By the project whose compiler must object. */
export const types: Readonly<Record<string, readonly Plant[]>> = {
  engine: [
    mistyped('engine/src'),
    // Pure means that even the names of Node and of the browser are unknown.
    {
      rule: 'TS2304',
      file: 'engine/src/planted-host.ts',
      text: 'export const planted = () => setTimeout;\n',
    },
    { rule: 'TS1294', file: 'engine/src/planted-enum.ts', text: 'export enum Planted {\n  One,\n}\n' },
    {
      rule: 'TS2322',
      file: 'engine/src/planted-index.ts',
      text: 'export const planted = (all: string[]): string => all[0];\n',
    },
  ],
  contract: [mistyped('contract/src')],
  server: [mistyped('server/src')],
  web: [mistyped('web/src')],
  tools: [mistyped('tools')],
  e2e: [mistyped('e2e')],
};

export const format: readonly Plant[] = [
  { rule: 'planted-format.ts', file: 'engine/src/planted-format.ts', text: 'export const planted={a:1}\n' },
];

/** A source of the kernel that builds something else than what stands in the repository. */
export const kernel: readonly Plant[] = [
  {
    rule: 'is not what its source builds',
    file: 'engine/kernel/kernel-binary.ts',
    text: "export const KERNEL = '';\n",
  },
];

export const deadCode: readonly Plant[] = [
  {
    rule: 'planted-dead.ts',
    file: 'server/src/platform/planted-dead.ts',
    text: 'export const planted = 1;\n',
  },
];

export const refusalTexts: readonly Plant[] = [
  {
    rule: 'refusal-has-words',
    file: 'server/src/modules/market/planted-refusals.ts',
    text: "export const planted = () => new Refusal('market.planted', 400);\n",
  },
  {
    rule: 'refusal-codes-are-written-out',
    file: 'server/src/modules/market/planted-together.ts',
    text: 'export const planted = (what: string) => new Refusal(`market.${what}`, 400);\n',
  },
];
