import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const followParent = new URL('follow-parent.mjs', import.meta.url).href;
const nearImports = new URL('near-imports.mjs', import.meta.url).href;
/** Node keeps here what it made of our TypeScript, told by its content: a program and its threads start twice as fast. */
const compiled = fileURLToPath(new URL('../../node_modules/.cache/portolan/compiled', import.meta.url));

/**
 * Hands this process over to a program of Node. Where the system can replace a process, the program keeps our
 * process id, so signals and exit code are its own; elsewhere it runs as a child that gets our signals.
 * @param {string} node path of the Node to use
 * @param {string[]} args the file to run and its arguments
 */
export function become(node, args) {
  const env = {
    NODE_COMPILE_CACHE: compiled,
    ...process.env,
    PATH: [dirname(node), process.env.PATH].join(delimiter),
  };
  // Only under npm: a server that a person sends to the background outlives the shell it came from.
  const isUnderNpm = process.env.npm_lifecycle_event !== undefined;
  const preloaded = isUnderNpm ? [nearImports, followParent] : [nearImports];
  const all = [...preloaded.flatMap((file) => ['--import', file]), ...args];
  if (process.execve && process.platform !== 'win32') process.execve(node, [node, ...all], env);

  const child = spawn(node, all, { stdio: 'inherit', env });
  if (isUnderNpm) void import(followParent);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (cause) => {
    throw new Error(`${node} could not be started`, { cause });
  });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
