import { resolve } from 'node:path';
import { rulesBroken } from './arrow-rules.ts';
import { importsOf, sourceFiles } from './imports.ts';

const root = resolve(import.meta.dirname, '..', '..');
const files = sourceFiles(root);
const imports = files.flatMap((file) => importsOf(root, file));

let broken = 0;
for (const arrow of imports) {
  for (const rule of rulesBroken(arrow)) {
    console.error(`${arrow.file}:${arrow.line} ${rule}: it imports ${arrow.target}`);
    broken++;
  }
}
// The guard test compares these numbers with the tree: a checker that looks at nothing objects to nothing.
console.log(`${files.length} files, ${imports.length} imports`);
process.exitCode = broken === 0 && imports.length > 0 ? 0 : 1;
