// A program of the server as a process of its own, to be stopped, killed and started again.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

export interface Started {
  readonly child: ChildProcess;
  /** What it has said so far, on either channel. */
  output(): string;
  /** Resolves when a line matches; rejects when the process ends before. */
  says(line: RegExp): Promise<RegExpExecArray>;
  ended: Promise<Ended>;
}

export type Program = 'main' | 'worker' | 'backup' | 'restore';

/** As the launcher starts every program. */
export const LAUNCHED = [
  '--import',
  new URL('../../../tools/launch/near-imports.mjs', import.meta.url).href,
] as const;

export function startProcess(
  program: Program,
  env: Record<string, string>,
  words: readonly string[] = [],
): Started {
  const file = fileURLToPath(new URL(`../${program}.ts`, import.meta.url));
  const { PATH = '', NODE_COMPILE_CACHE = '' } = process.env;
  const child = spawn(process.execPath, [...LAUNCHED, file, ...words], {
    env: { PATH, NODE_COMPILE_CACHE, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const listeners = new Set<() => void>();
  for (const channel of [child.stdout, child.stderr]) {
    channel.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      for (const listener of listeners) listener();
    });
  }
  const ended = once(child, 'close').then(([code]): Ended => ({ code: code as number | null, output }));

  function says(line: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = line.exec(output);
        if (found) resolve(found);
      };
      listeners.add(look);
      look();
      void ended.then(() => reject(new Error(`${program} ended without saying ${String(line)}:\n${output}`)));
    });
  }
  return { child, output: () => output, says, ended };
}

/** The server, once it is open. */
export async function startServer(env: Record<string, string>): Promise<Started & { url: string }> {
  const started = startProcess('main', env);
  const [, url = ''] = await started.says(/Portolan is open on (\S+)/);
  return { ...started, url };
}

export async function stop(started: Started, signal: 'SIGTERM' | 'SIGKILL'): Promise<Ended> {
  started.child.kill(signal);
  return started.ended;
}
