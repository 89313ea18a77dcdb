/** The request did not reach the server, or no answer came back. */
export class Unreachable extends Error {}

/** Tells a lost connection from every other error, which a plain `fetch` does not: both are TypeErrors. */
export async function reach(request: Request | string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(request, init);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new Unreachable('The server cannot be reached', { cause });
  }
}
