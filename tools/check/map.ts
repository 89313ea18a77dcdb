// The map in ARCHITECTURE.md is drawn from arrows.json, so that it cannot lie. `--write` redraws it; without, it is compared.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import arrows from '../arrows.json' with { type: 'json' };

const file = join(resolve(import.meta.dirname, '..', '..'), 'ARCHITECTURE.md');
const START = '<!-- map: drawn by `npm run map` from tools/arrows.json -->';
const END = '<!-- end of map -->';

interface Entry {
  readonly is: string;
  readonly may: readonly string[];
  readonly typesOf?: readonly string[];
}

function diagram(entries: Record<string, Entry>): string[] {
  const solid = Object.entries(entries).flatMap(([name, { may }]) => may.map((to) => `  ${name} --> ${to}`));
  const dotted = Object.entries(entries).flatMap(([name, { typesOf = [] }]) =>
    typesOf.map((to) => `  ${name} -. types .-> ${to}`),
  );
  return [
    '```mermaid',
    'graph TD',
    ...Object.keys(entries).map((name) => `  ${name}`),
    ...solid,
    ...dotted,
    '```',
  ];
}

function table(title: string, entries: Record<string, Entry>): string[] {
  const rows = Object.entries(entries).map(([name, { is, may, typesOf = [] }]) => {
    const uses = [...may, ...typesOf.map((to) => `${to} (types)`)].join(', ') || '–';
    return `| ${name} | ${is} | ${uses} |`;
  });
  return [`| ${title} | what it is | may use |`, '|---|---|---|', ...rows];
}

const map = [
  START,
  '',
  ...table('package', arrows.packages),
  '',
  ...diagram(arrows.packages),
  '',
  ...table('module of the server', arrows.modules),
  '',
  ...diagram(arrows.modules),
  '',
  END,
].join('\n');

const page = readFileSync(file, 'utf8');
const [from, to] = [page.indexOf(START), page.indexOf(END)];
if (from < 0 || to < 0) throw new Error(`ARCHITECTURE.md has lost the marks ${START} … ${END}`);
const drawn = page.slice(0, from) + map + page.slice(to + END.length);

if (process.argv.includes('--write')) writeFileSync(file, drawn);
else if (drawn !== page) {
  console.error(
    'map-is-current: ARCHITECTURE.md does not show tools/arrows.json any more; run `npm run map`',
  );
  process.exitCode = 1;
}
