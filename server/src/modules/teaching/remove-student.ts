import type { Class } from '@portolan/contract/teaching';
import type { Db } from '../../platform/database/database.ts';
import { presentClass } from './present-class.ts';
import { notInClass } from './refusals.ts';
import { type ClassRow, findPart, removeFromClass } from './store.ts';
import { watchWorld } from './watch-world.ts';

/** Takes a student off the class. What they decided and handed in stays; their account stays. */
export async function removeStudent(db: Db, row: ClassRow, personId: string): Promise<Class> {
  const found = await findPart(db, row.id, personId);
  if (found?.part !== 'student') throw notInClass([personId]);
  await removeFromClass(db, row.id, personId);
  await watchWorld(db, row);
  return presentClass(db, row);
}
