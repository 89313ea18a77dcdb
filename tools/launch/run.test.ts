import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../test/scratch-folder.ts';

const launcher = resolve(import.meta.dirname, '..', 'run.mjs');
/** What a person's own Node may be; the packaged one is used where the system has no other. */
const systemNode = ['/usr/bin/node', '/usr/local/bin/node'].find(existsSync) ?? process.execPath;

function program(text: string): string {
  const file = join(scratchFolder(), 'program.ts');
  writeFileSync(file, text);
  return file;
}

test.each([systemNode, process.execPath])(
  'arguments go in, output and exit code come out, under %s',
  (node) => {
    const file = program(
      'const said: string[] = process.argv.slice(2);\nconsole.log(said.join("|"));\nprocess.exit(7);\n',
    );

    const { status, stdout, stderr } = spawnSync(node, [launcher, file, '--days', 'one two'], {
      encoding: 'utf8',
    });

    expect({ status, stdout, stderr }).toEqual({ status: 7, stdout: '--days|one two\n', stderr: '' });
  },
);

test('what Node made of a program is kept for its next start', () => {
  const file = program(
    "import { getCompileCacheDir } from 'node:module';\nconsole.log(getCompileCacheDir());\n",
  );
  const { NODE_COMPILE_CACHE: _, ...env } = process.env;

  const { stdout } = spawnSync(process.execPath, [launcher, file], { encoding: 'utf8', env });

  expect(stdout).toContain(join('node_modules', '.cache', 'portolan', 'compiled'));
});

test.each([systemNode, process.execPath])('a signal reaches the program, under %s', async (node) => {
  const file = program(
    "process.on('SIGTERM', () => process.exit(3));\nconsole.log('ready');\nsetInterval(() => {}, 1000);\n",
  );
  const running = spawn(node, [launcher, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(running.stdout, 'data');

  running.kill('SIGTERM');

  expect(await once(running, 'exit')).toEqual([3, null]);
});

test('a file that is not there is an error, not silence', () => {
  const { status, stderr } = spawnSync(process.execPath, [launcher, 'tools/nothing.ts'], {
    encoding: 'utf8',
  });

  expect(status).toBe(1);
  expect(stderr).toContain('nothing.ts');
});

test.each([systemNode, process.execPath])(
  'a program stops when the shell of npm is gone, under %s',
  async (node) => {
    const file = program(
      "process.on('SIGTERM', () => { console.log('stopped'); process.exit(0); });\nconsole.log('ready');\nsetInterval(() => {}, 1000);\n",
    );
    const shell = spawn('sh', ['-c', `"${node}" "${launcher}" "${file}"; true`], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, npm_lifecycle_event: 'start' },
    });
    await once(shell.stdout, 'data');

    shell.kill('SIGKILL');

    expect(String(await once(shell.stdout, 'data'))).toContain('stopped');
  },
);
