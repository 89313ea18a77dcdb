// npm starts a script through a shell, and a shell that is asked to stop dies without telling its child. A server
// that nobody can stop would keep the port, so a program stops when the shell that started it is gone.
import { isMainThread } from 'node:worker_threads';

const EVERY = 250; // milliseconds

const parent = process.ppid;
let listens = false;

function look() {
  const listensNow = process.listenerCount('SIGTERM') > 0;
  // Once heard, the program's listener is gone: asked a second time it would hurry, and it is stopping already.
  const isStopping = listens && !listensNow;
  listens ||= listensNow;
  if (process.ppid === parent) return;
  clearInterval(watch);
  if (!isStopping) process.kill(process.pid, 'SIGTERM');
}

const watch = setInterval(look, EVERY).unref();
// A preloaded file is run by every worker thread too; one watcher is enough.
if (!isMainThread) clearInterval(watch);
