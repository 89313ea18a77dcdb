// Golden days of first light and of the whole market, played by other machines than the one that recorded them.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadScenario } from '../engine/files/load-scenario.ts';
import type { Golden } from '../engine/src/testing/golden.ts';
import { findChromium } from './test/chromium.ts';
import { findOtherNodes } from './test/other-nodes.ts';

const DAYS = 10;
const engine = resolve(import.meta.dirname, '../engine');
const goldens = ['first-light', 'eight-markets'].map((id): Golden => ({
  ...JSON.parse(readFileSync(join(engine, `golden/${id}.json`), 'utf8')),
  days: DAYS,
}));

/** Both kernels: without a crew the engine plays by itself, in the language it is written in. */
const PLAY = `
import { twinCrew } from './kernel/twin-crew.js';
import { replay } from './src/testing/golden.js';
import { runs } from './given.js';
const crew = twinCrew();
const ways = crew ? [{}, { crew }] : [{}];
export const hashes = ways.map((way) => runs.flatMap(({ scenario, golden }) => replay(scenario, golden, way).hashes).join(' ')).join(' and ');
`;
const PAGE = `<!doctype html><title>Portolan</title><link rel="icon" href="data:," /><output></output><script type="module">
import { hashes } from './play.js';
document.querySelector('output').textContent = hashes;
</script>`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'engine-'));
  writePlainEngine();
  const runs = goldens.map((golden) => ({ golden, scenario: loadScenario(golden.scenario).scenario }));
  const files = {
    'package.json': '{"type":"module"}',
    'given.js': `export const runs = ${JSON.stringify(runs)};`,
    'play.js': PLAY,
    'print.js': `import { hashes } from './play.js';\nconsole.log(hashes);`,
    'index.html': PAGE,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The engine and its kernel's twin without types, so that a machine that knows none can run them. */
function writePlainEngine(): void {
  const files = ['src', 'kernel'].flatMap((room) =>
    readdirSync(join(engine, room), { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
  );
  for (const file of files) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
    const plain = stripTypeScriptTypes(readFileSync(join(engine, file), 'utf8'));
    const target = join(folder, file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, plain.replaceAll(/(from\s+'\.[^']+)\.ts'/g, "$1.js'"));
  }
}

const others = findOtherNodes();
const chromium = findChromium();
const once = goldens.flatMap(({ hashes }) => hashes.slice(0, DAYS)).join(' ');
const recorded = `${once} and ${once}`;

const named = others.map(({ version }) => version).join(' and ') || 'another version';
test.runIf(others.length > 0)(`the same days are the same to the last bit on Node ${named}`, () => {
  const played = others.map(({ program, version }) => {
    const { stdout, stderr } = spawnSync(program, [join(folder, 'print.js')], { encoding: 'utf8' });
    return { version, stderr, hashes: stdout.trim() };
  });

  expect(played).toEqual(others.map(({ version }) => ({ version, stderr: '', hashes: recorded })));
});

test.runIf(chromium)('a browser plays the same days to the last bit', async () => {
  const server = createServer(({ url }, answer) => {
    const file = url === '/' ? 'index.html' : (url ?? '').slice(1);
    answer.setHeader('content-type', file.endsWith('.js') ? 'text/javascript' : 'text/html');
    // A page that is apart from all others may have memory that threads share, and the twin with it.
    answer.setHeader('cross-origin-opener-policy', 'same-origin');
    answer.setHeader('cross-origin-embedder-policy', 'require-corp');
    answer.end(readFileSync(join(folder, file)));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;

  // The page has loaded when its script has run, and then its text is printed.
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(folder, 'profile')}`];
  const browser = spawn(chromium ?? '', [...flags, '--dump-dom', `http://127.0.0.1:${port}/`], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const page = await text(browser.stdout);
  server.close();

  expect(/<output>([^<]*)<\/output>/.exec(page)?.[1]).toBe(recorded);
});
