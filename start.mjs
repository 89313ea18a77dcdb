// `npm start`: everything a fresh clone lacks, then the server. Plain JavaScript, because the Node of the system
// may be older than the one Portolan runs on.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { become } from './tools/launch/become.mjs';
import { ensureDependencies } from './tools/launch/dependencies.mjs';
import { findNode } from './tools/launch/runtime.mjs';
import { buildBundle, isBundleFresh } from './tools/launch/web-bundle.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

try {
  ensureDependencies(root);
  const node = findNode(root);
  if (!isBundleFresh(root)) {
    process.stderr.write('Building the pages · 正在生成网页 …\n');
    buildBundle(root, node);
  }
  become(node, [join(root, 'server', 'src', 'main.ts'), ...process.argv.slice(2)]);
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exitCode = 1;
}
