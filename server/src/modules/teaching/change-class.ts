import type { Jobs } from '../../platform/jobs.ts';
import type { Db } from '../../platform/database/database.ts';
import { restWorld } from '../market/index.ts';
import { changeClass as keepClass, type ClassRow } from './store.ts';

type Change = { readonly [Field in 'name' | 'term' | 'isArchived']?: ClassRow[Field] | undefined };

/** A class that is put away plays no further days; taken out again, it stays paused until its teacher opens it. */
export async function changeClass(
  inside: Db,
  when: { readonly jobs: Jobs; readonly now: Date },
  row: ClassRow,
  change: Change,
): Promise<ClassRow> {
  const { name = row.name, term = row.term, isArchived = row.isArchived } = change;
  await keepClass(inside, row.id, { name, term, isArchived });
  if (isArchived && row.worldId !== null) await restWorld(inside, when, row.worldId);
  return { ...row, name, term, isArchived };
}
