// PGlite has one session. Many connections share it by taking turns: a turn is all that belongs
// together on the wire (Parse, Bind, Execute … up to Sync, or one simple query), so one connection's
// unnamed statement is never replaced by another's; and a connection inside a transaction keeps the
// turn until the transaction ends.

type Execute = (message: Uint8Array) => Promise<Uint8Array>;

interface Turn {
  readonly visitor: number;
  readonly bytes: Uint8Array;
}

const SYNC = 'S'.charCodeAt(0);
const QUERY = 'Q'.charCodeAt(0);
const TERMINATE = 'X'.charCodeAt(0);
const READY = 'Z'.charCodeAt(0);
const IDLE = 'I'.charCodeAt(0);

export interface Visitor {
  say(bytes: Uint8Array): void;
  leave(): void;
}

export interface Line {
  readonly answer: (bytes: Uint8Array) => void;
  readonly hangUp: () => void;
}

export interface Door {
  enter(line: Line): Visitor;
  /** Resolves when nobody is being served. */
  close(): Promise<void>;
}

/** `patience`: how long a transaction may stand still while others wait for it, in milliseconds. */
export function takeTurns(execute: Execute, patience: number): Door {
  const waiting: Turn[] = [];
  const lines = new Map<number, Line>();
  let holder: number | undefined;
  let running = false;
  let visitors = 0;
  let whenQuiet: (() => void) | undefined;
  let impatience: NodeJS.Timeout | undefined;

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    clearTimeout(impatience);
    for (let turn = next(); turn; turn = next()) {
      const answer = await execute(turn.bytes);
      holder = endsIdle(answer) ? undefined : turn.visitor;
      lines.get(turn.visitor)?.answer(answer);
      undoIfGone();
    }
    running = false;
    if (holder !== undefined && waiting.length > 0) impatience = setTimeout(hangUpHolder, patience);
    whenQuiet?.();
  }

  function next(): Turn | undefined {
    const index = holder === undefined ? 0 : waiting.findIndex((turn) => turn.visitor === holder);
    return index < 0 ? undefined : waiting.splice(index, 1)[0];
  }

  /** What a vanished connection left open is undone, and the turn passes on. */
  function undoIfGone(): void {
    if (holder !== undefined && !lines.has(holder)) waiting.unshift({ visitor: holder, bytes: rollback });
  }

  function hangUpHolder(): void {
    if (holder !== undefined) lines.get(holder)?.hangUp();
  }

  function enter(line: Line): Visitor {
    const visitor = ++visitors;
    lines.set(visitor, line);
    let heard: Uint8Array = new Uint8Array(0);
    let started = false;

    return {
      say(bytes) {
        heard = joined(heard, bytes);
        for (let end = endOfTurn(heard, started); end > 0; end = endOfTurn(heard, started)) {
          const turn = heard.slice(0, end);
          heard = heard.slice(end);
          if (!started) {
            // PGlite's session is open already: greeting here leaves another's transaction alone.
            started = true;
            line.answer(welcome);
          } else if (turn[0] !== TERMINATE) waiting.push({ visitor, bytes: turn });
        }
        void run();
      },
      leave() {
        lines.delete(visitor);
        for (let i = waiting.length - 1; i >= 0; i--)
          if (waiting[i]?.visitor === visitor) waiting.splice(i, 1);
        if (!running) undoIfGone();
        void run();
      },
    };
  }

  return {
    enter,
    close: () => new Promise((resolve) => (running ? (whenQuiet = resolve) : resolve())),
  };
}

/** Where the first whole turn in these bytes ends, or 0 when it has not arrived yet. */
function endOfTurn(bytes: Uint8Array, started: boolean): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The first message of a connection has a length but no type byte.
  if (!started) return bytes.length >= 4 && bytes.length >= view.getInt32(0) ? view.getInt32(0) : 0;
  let at = 0;
  while (bytes.length >= at + 5) {
    const kind = bytes[at];
    at += 1 + view.getInt32(at + 1);
    if (at > bytes.length) return 0;
    if (kind === SYNC || kind === QUERY || kind === TERMINATE) return at;
  }
  return 0;
}

/** Every turn is answered with ReadyForQuery last: `Z`, length 5, and whether a transaction is open. */
function endsIdle(answer: Uint8Array): boolean {
  const at = answer.length - 6;
  return answer[at] === READY && answer[at + 5] === IDLE;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** AuthenticationOk, then ReadyForQuery outside a transaction. */
const welcome = Uint8Array.of('R'.charCodeAt(0), 0, 0, 0, 8, 0, 0, 0, 0, READY, 0, 0, 0, 5, IDLE);

const rollback = simpleQuery('ROLLBACK');

function simpleQuery(text: string): Uint8Array {
  const words = new TextEncoder().encode(text);
  const bytes = new Uint8Array(words.length + 6);
  bytes[0] = QUERY;
  new DataView(bytes.buffer).setInt32(1, words.length + 5);
  bytes.set(words, 5);
  return bytes;
}
