// File names say what is inside: kebab-case, and never a drawer.
import { basename, resolve } from 'node:path';
import { sourceFiles } from './imports.ts';

const DRAWERS = new Set([
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'misc',
  'manager',
  'shared',
  'types',
]);
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.(ts|tsx|mjs)$/;

const root = resolve(import.meta.dirname, '..', '..');

function objection(path: string): string | undefined {
  const [stem = ''] = basename(path).split('.');
  const folders = path.split('/').slice(0, -1);
  const drawer = [stem, ...folders].find((name) => DRAWERS.has(name));
  if (drawer !== undefined) return `no-drawers: "${drawer}" says nothing of what is inside`;
  if (!KEBAB.test(basename(path))) return 'kebab-case: small letters and hyphens, as in play-day.ts';
  return undefined;
}

const files = sourceFiles(root);
const objections = files.flatMap((path) => {
  const problem = objection(path);
  return problem === undefined ? [] : [`${path} ${problem}`];
});
for (const line of objections) console.error(line);
process.exitCode = objections.length === 0 && files.length > 0 ? 0 : 1;
