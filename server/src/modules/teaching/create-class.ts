import type { Class } from '@portolan/contract/teaching';
import { randomUUID } from 'node:crypto';
import type { Caller } from '../../platform/caller.ts';
import type { Db } from '../../platform/database/database.ts';
import { presentClass } from './present-class.ts';
import { addToClass, saveClass } from './store.ts';

/** Whoever makes a class teaches it; an administrator may hand it to others afterwards. */
export async function createClass(
  db: Db,
  caller: Caller,
  given: { name: string; term: string; now: Date },
): Promise<Class> {
  const { name, term, now } = given;
  const row = {
    id: randomUUID(),
    schoolId: caller.schoolId,
    name,
    term,
    worldId: null,
    isArchived: false,
    createdAt: now,
  };
  await saveClass(db, row);
  if (caller.role === 'teacher') {
    await addToClass(db, [
      { classId: row.id, personId: caller.personId, part: 'teacher', teamId: null, joinedAt: now },
    ]);
  }
  return presentClass(db, row);
}
