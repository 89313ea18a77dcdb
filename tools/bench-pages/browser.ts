// What a browser is to the server: it keeps its cookies, takes packed answers, and asks for an answer that it has kept only
// whether it still holds.
import { setTimeout as pause } from 'node:timers/promises';
import type { Sample } from './spread.ts';

const TOO_MANY_TRIES = 429;
const NOT_MODIFIED = 304;
const SECOND = 1000;

export interface Browser {
  /** Asks for something and waits for the whole of it. @throws when the server says no */
  ask<Answer>(method: 'GET' | 'POST', path: string, body?: object): Promise<Answer>;
  /** Reads a page's part and tells how long it took, from asking until the last byte is there. */
  time(route: string, path: string): Promise<Sample>;
}

/** @param keeps whether it keeps answers that have a tag, and asks again by it */
export function openBrowser(url: string, keeps: boolean): Browser {
  const cookies = new Map<string, string>();
  const kept = new Map<string, { readonly tag: string; readonly text: string }>();

  async function call(method: string, path: string, body?: object): Promise<string> {
    const isForm = body instanceof FormData;
    const known = method === 'GET' ? kept.get(path) : undefined;
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body && !isForm && { 'content-type': 'application/json' }),
        ...(known && { 'if-none-match': known.tag }),
      },
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const text = await answer.text();
    if (answer.status === NOT_MODIFIED && known) return known.text;
    const tag = answer.headers.get('etag');
    if (keeps && answer.ok && tag !== null) kept.set(path, { tag, text });
    if (answer.status === TOO_MANY_TRIES) {
      // A year of students behind one address has to wait its turn at the door, and is told how long.
      const { data } = JSON.parse(text);
      await pause(Number(data.seconds) * SECOND);
      return call(method, path, body);
    }
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 400)}`);
    return text;
  }

  return {
    ask: async (method, path, body) => JSON.parse(await call(method, path, body)),
    async time(route, path) {
      const begun = performance.now();
      const text = await call('GET', path);
      return { route, milliseconds: performance.now() - begun, bytes: Buffer.byteLength(text) };
    },
  };
}
