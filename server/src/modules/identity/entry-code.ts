// An entry code lets one person choose a password. It is derived, not stored: nothing has to be hashed for the
// hundred thousand people of a roster, and a teacher can print the same list twice. The count that it is derived
// from goes up with every new password, which ends the code. See docs/decisions/0203.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { PersonRow } from './store.ts';

/** No letter or digit that is taken for another when read from paper. */
const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ2345679';
const LENGTH = 12;

export function entryCodeOf(secret: string, person: Pick<PersonRow, 'id' | 'passwordsChosen'>): string {
  const digest = createHmac('sha256', secret)
    .update(`entry-code/${person.id}/${person.passwordsChosen}`)
    .digest();
  const letters = Array.from(
    { length: LENGTH },
    (_, i) => LETTERS[digest.readUInt16BE(2 * i) % LETTERS.length],
  ).join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

export function isEntryCodeOf(secret: string, person: PersonRow, typed: string): boolean {
  return timingSafeEqual(fingerprint(entryCodeOf(secret, person)), fingerprint(typed));
}

/** Typed from paper: case, dashes and spaces do not matter. */
const fingerprint = (code: string) =>
  createHmac('sha256', 'compare').update(code.toUpperCase().replace(/[\s-]/g, '')).digest();
