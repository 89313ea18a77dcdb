// Weighs what a browser has to fetch for the first page: `node web/measure-first-page.ts`, after `vite build web`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 350;
const dist = join(import.meta.dirname, 'dist');

/** The pages a person may see first, each with what the router and the languages load for it. */
const firstPages: Record<string, readonly string[]> = {
  'sign-in': [
    'index.html',
    'src/pages/public/sign-in.tsx',
    ...words('app', 'ui', 'features/identity', 'pages/public'),
  ],
  'set-up': [
    'index.html',
    'src/pages/public/set-up.tsx',
    ...words('app', 'ui', 'features/identity', 'pages/public'),
  ],
  student: [
    'index.html',
    'src/app/shell.tsx',
    'src/pages/student/desk.tsx',
    'src/pages/student/today.tsx',
    'src/features/market/world-clock.tsx',
    'src/features/market/own-company.tsx',
    ...words('app', 'ui', 'features/market', 'pages/student'),
  ],
  teacher: [
    'index.html',
    'src/app/shell.tsx',
    'src/pages/teacher/home.tsx',
    ...words('app', 'ui', 'pages/teacher'),
  ],
  mentor: [
    'index.html',
    'src/app/shell.tsx',
    'src/pages/partner/home.tsx',
    ...words('app', 'ui', 'pages/partner'),
  ],
  administrator: [
    'index.html',
    'src/app/shell.tsx',
    'src/pages/school/home.tsx',
    ...words('app', 'ui', 'pages/school'),
  ],
};

function words(...folders: string[]): string[] {
  return [...folders.map((folder) => `src/${folder}/words.zh.json`), '../contract/src/refusals/zh.json'];
}

interface Chunk {
  file: string;
  imports?: string[];
}

const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;

function filesOf(roots: readonly string[]): Set<string> {
  const files = new Set<string>();
  const waiting = [...roots];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The build has no chunk for ${key}; is the list of first pages out of date?`);
    if (files.has(chunk.file)) continue;
    files.add(chunk.file);
    waiting.push(...(chunk.imports ?? []));
  }
  return files;
}

const kilobytes = (files: Iterable<string>) =>
  [...files]
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0) / 1024;

let isTooHeavy = false;
for (const [page, roots] of Object.entries(firstPages)) {
  const weight = kilobytes(filesOf(roots));
  isTooHeavy ||= weight > BUDGET_KB;
  process.stdout.write(
    `${page.padEnd(14)} ${weight.toFixed(1).padStart(6)} KB of script, gzip (budget ${BUDGET_KB})\n`,
  );
}
if (isTooHeavy) {
  process.stderr.write('A first page is over its budget: load the part it does not need at once lazily.\n');
  process.exitCode = 1;
}
