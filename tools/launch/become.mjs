import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';

/**
 * Hands this process over to a program of Node. Where the system can replace a process, the program keeps our
 * process id, so signals and exit code are its own; elsewhere it runs as a child that gets our signals.
 * @param {string} node path of the Node to use
 * @param {string[]} args the file to run and its arguments
 */
export function become(node, args) {
  const env = { ...process.env, PATH: [dirname(node), process.env.PATH].join(delimiter) };
  if (process.execve && process.platform !== 'win32') process.execve(node, [node, ...args], env);

  const child = spawn(node, args, { stdio: 'inherit', env });
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
