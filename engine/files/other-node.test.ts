import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { littleWorld, playDays, withDesk } from '../src/testing/little-world.ts';
import { hashWorld } from '../src/hash.ts';

const PLAY = `
import { littleWorld, playDays, withDesk } from './testing/little-world.js';
import { hashWorld } from './hash.js';
const world = littleWorld({ teams: 2 });
withDesk(world);
withDesk(world, { company: 1, product: 1 });
console.log(hashWorld(playDays(world, 6)));
`;

/** The machine's own Node, where it is another than the one Portolan runs on. */
function otherNode(): string | undefined {
  const places = ['/usr/bin/node', '/usr/local/bin/node'];
  return places.find((place) => {
    const { stdout } = spawnSync(place, ['--version'], { encoding: 'utf8' });
    return stdout?.startsWith('v') && stdout.trim() !== process.version;
  });
}

/** The engine without its types, so that a Node that knows none can run it. */
function plainEngine(): string {
  const folder = mkdtempSync(join(tmpdir(), 'engine-'));
  const source = resolve(import.meta.dirname, '../src');
  for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
    const plain = stripTypeScriptTypes(readFileSync(join(source, file), 'utf8'));
    const target = join(folder, file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, plain.replaceAll(/(from\s+'\.[^']+)\.ts'/g, "$1.js'"));
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'play.js'), PLAY);
  return folder;
}

const other = otherNode();

test.runIf(other)(
  'another Node plays the same days to the last bit',
  () => {
    const world = littleWorld({ teams: 2 });
    withDesk(world);
    withDesk(world, { company: 1, product: 1 });
    const folder = plainEngine();

    const { stdout, stderr } = spawnSync(other ?? '', [join(folder, 'play.js')], { encoding: 'utf8' });

    rmSync(folder, { recursive: true });
    expect(stderr).toBe('');
    expect(stdout.trim()).toBe(hashWorld(playDays(world, 6)));
  },
  60_000,
);
