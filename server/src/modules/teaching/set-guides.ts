import type { Class } from '@portolan/contract/teaching';
import type { Db } from '../../platform/database/database.ts';
import { peopleById } from '../identity/index.ts';
import { presentClass } from './present-class.ts';
import { wrongGuide } from './refusals.ts';
import { type ClassRow, replacePart } from './store.ts';
import { watchWorld } from './watch-world.ts';

export interface Guides {
  readonly teachers: readonly string[];
  readonly mentors: readonly string[];
}

/** Names the teachers and mentors of a class. They have to be teachers and mentors of the school. */
export async function setGuides(db: Db, row: ClassRow, guides: Guides, now: Date): Promise<Class> {
  await mustAllBe(db, row.schoolId, guides.teachers, ['teacher', 'administrator']);
  await mustAllBe(db, row.schoolId, guides.mentors, ['mentor']);
  for (const [part, people] of [
    ['teacher', guides.teachers],
    ['mentor', guides.mentors],
  ] as const) {
    const rows = [...new Set(people)].map((personId) => ({
      classId: row.id,
      personId,
      part,
      teamId: null,
      joinedAt: now,
    }));
    await replacePart(db, row.id, part, rows);
  }
  await watchWorld(db, row);
  return presentClass(db, row);
}

async function mustAllBe(
  db: Db,
  schoolId: string,
  ids: readonly string[],
  roles: readonly string[],
): Promise<void> {
  const found = await peopleById(db, schoolId, ids);
  const known = new Set(found.map(({ id }) => id));
  const wrong = found.filter(({ role }) => !roles.includes(role)).map(({ name }) => name);
  const unknown = ids.filter((id) => !known.has(id));
  if (wrong.length + unknown.length > 0) throw wrongGuide([...wrong, ...unknown]);
}
