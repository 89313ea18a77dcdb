import type { Caller } from '../../platform/caller.ts';
import { codesForStudentsOnly } from './refusals.ts';
import type { PersonRow } from './store.ts';

/** A teacher lets students in again; a colleague's password is the administrator's business. */
export function mustBeAllowedToLetIn(caller: Caller, people: readonly PersonRow[]): void {
  if (caller.role !== 'administrator' && people.some((person) => person.role !== 'student'))
    throw codesForStudentsOnly();
}
