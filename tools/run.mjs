// Runs one TypeScript file of the repository, on a fresh clone too: `node tools/run.mjs tools/play.ts --days 1`.
// Plain JavaScript, because the Node of the system may be older than the one Portolan runs on.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { become } from './launch/become.mjs';
import { ensureDependencies } from './launch/dependencies.mjs';
import { findNode } from './launch/runtime.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [file = '', ...args] = process.argv.slice(2);

try {
  ensureDependencies(root);
  become(findNode(root), [resolve(root, file), ...args]);
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exitCode = 1;
}
