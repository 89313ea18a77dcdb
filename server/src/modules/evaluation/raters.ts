import type { Db } from '../../platform/database/database.ts';
import { peopleById } from '../identity/index.ts';
import type { SheetRow } from './store.ts';

/** The names of those who handed these sheets in, by their ids. */
export async function ratersOf(
  db: Db,
  schoolId: string,
  sheets: readonly SheetRow[],
): Promise<Map<string, string>> {
  const people = await peopleById(
    db,
    schoolId,
    sheets.map(({ raterId }) => raterId),
  );
  return new Map(people.map(({ id, name }) => [id, name]));
}
