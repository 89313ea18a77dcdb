import { randomUUID } from 'node:crypto';
import type { Caller } from '../../platform/caller.ts';
import type { Db } from '../../platform/database/database.ts';
import { addLines, type JournalRow, waitingLines } from './journal-store.ts';
import { changeWorld, lockWorld, type WorldRow } from './world-store.ts';

/** What a line was judged by: the world as it stood, and what waited for the same day. */
export interface Judged {
  readonly world: WorldRow;
  readonly waiting: readonly JournalRow[];
}

type Line = Pick<JournalRow, 'day' | 'company' | 'author' | 'kind' | 'decision'>;

/**
 * Writes a line into the journal, unless the world or what waits in it has moved since the line was judged: then
 * nothing is written, and the caller judges again.
 */
export async function writeLine(
  db: Db,
  by: { readonly caller: Caller; readonly now: Date },
  { judgedBy, line }: { readonly judgedBy: Judged; readonly line: Line },
): Promise<JournalRow | undefined> {
  const { world, waiting } = judgedBy;
  return db.transaction(async (inside) => {
    const locked = await lockWorld(inside, world.id);
    if (!locked || locked.day !== world.day || locked.closedDay !== world.closedDay) return undefined;
    const nowWaiting = await waitingLines(inside, world.id, line.company, line.day);
    if (!areSame(nowWaiting, waiting)) return undefined;
    const row: JournalRow = {
      ...line,
      id: randomUUID(),
      worldId: world.id,
      seq: locked.lines + 1,
      personId: by.caller.personId,
      at: by.now,
      state: 'waiting',
      faults: [],
      takenBackBy: null,
      takenBackAt: null,
    };
    await addLines(inside, [row]);
    await changeWorld(inside, world.id, { lines: row.seq });
    return row;
  });
}

const areSame = (a: readonly JournalRow[], b: readonly JournalRow[]) =>
  a.length === b.length && a.every(({ id }, at) => id === b[at]?.id);
