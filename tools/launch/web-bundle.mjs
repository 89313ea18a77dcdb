// The web bundle is built when its sources have changed since the last build. Told by their content: reading
// every source takes some ten milliseconds and cannot be fooled by a checkout that touches every file.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = [
  'package-lock.json',
  'tsconfig.base.json',
  'contract/src',
  'engine/src',
  'web/index.html',
  'web/package.json',
  'web/public',
  'web/src',
  'web/tsconfig.json',
  'web/vite.config.ts',
];

const isTest = /\.test\.tsx?$/;

/**
 * @param {string} path
 * @returns {string[]} the file itself, or every file below the folder, in the same order everywhere
 */
function filesIn(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return isTest.test(path) ? [] : [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

/**
 * @param {string} root
 * @returns {string}
 */
export function stampOfSources(root) {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesIn(join(root, source)))) {
    hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** @param {string} root */
const stampFile = (root) => join(root, 'web', 'dist', 'built-from.txt');

/**
 * @param {string} root
 * @returns {boolean}
 */
export function isBundleFresh(root) {
  const file = stampFile(root);
  return existsSync(file) && readFileSync(file, 'utf8') === stampOfSources(root);
}

/**
 * @param {string} root
 * @param {string} node
 */
export function buildBundle(root, node) {
  const stamp = stampOfSources(root);
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status } = spawnSync(node, [vite, 'build', '--logLevel', 'warn'], {
    cwd: join(root, 'web'),
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('The web pages could not be built; the messages are above');
  markAsBuilt(root, stamp);
}

/**
 * Done last: a build that was cut short leaves no stamp, so the next start builds again.
 * @param {string} root
 * @param {string} stamp
 */
export function markAsBuilt(root, stamp) {
  writeFileSync(stampFile(root), stamp);
}
