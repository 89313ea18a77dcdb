// `npm run schema` writes content/schema from the shapes of the engine; with `--check` it only compares.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { KINDS, schemaText } from './schema/kinds.ts';

const folder = resolve(import.meta.dirname, '../content/schema');
const wanted = new Map(KINDS.map((kind) => [`${kind.name}.json`, schemaText(kind)]));
const found = existsSync(folder) ? readdirSync(folder) : [];

if (process.argv.includes('--check')) {
  const old = [...wanted].filter(
    ([name, text]) => !found.includes(name) || readFileSync(join(folder, name), 'utf8') !== text,
  );
  const strays = found.filter((name) => !wanted.has(name));
  for (const [name] of old) console.error(`content/schema/${name} is old: npm run schema`);
  for (const name of strays) console.error(`content/schema/${name} is of no kind: npm run schema`);
  process.exitCode = old.length + strays.length === 0 ? 0 : 1;
} else {
  mkdirSync(folder, { recursive: true });
  for (const name of found) if (!wanted.has(name)) rmSync(join(folder, name));
  for (const [name, text] of wanted) writeFileSync(join(folder, name), text);
  console.log(`${wanted.size} schemas written to content/schema`);
}
