import type { Caller } from '../../platform/caller.ts';
import type { Standing } from '../teaching/index.ts';
import { notYourMark, notYoursToMark } from './refusals.ts';

/** As whom the caller marks in a class: by their part in it, not by their role in the school. */
export function partyOf({ part }: Standing): 'teacher' | 'mentor' {
  if (part !== 'teacher' && part !== 'mentor') throw notYoursToMark();
  return part;
}

/** A student sees their own mark and nobody else's; those who guide see all. */
export function mustSeeMarkOf({ part }: Standing, caller: Caller, student: string): void {
  if (part === 'student' && student !== caller.personId) throw notYourMark();
}
