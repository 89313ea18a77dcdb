import { Refusal } from '../../platform/refusal.ts';

export const wrongSignIn = () => new Refusal('identity.wrong-sign-in', 401);
export const wrongPassword = () => new Refusal('identity.wrong-password', 403);
export const wrongEntryCode = () => new Refusal('identity.wrong-entry-code', 403);
export const schoolIsSetUp = () => new Refusal('identity.school-is-set-up', 409);
export const noSuchPerson = (personId: string) => new Refusal('identity.no-such-person', 404, { personId });
export const needsEmailOrNumber = (row: number) =>
  new Refusal('identity.needs-email-or-number', 400, { row });
export const codesForStudentsOnly = () => new Refusal('identity.codes-for-students-only', 403);

export interface Taken {
  /** Which of the people given, from 1. */
  readonly row: number;
  readonly field: 'email' | 'number';
  readonly value: string;
}

/** All of them at once, so that a list is corrected in one go. */
export function alreadyTaken(taken: readonly Taken[]): Refusal {
  return new Refusal('identity.already-taken', 409, {
    taken,
    value: taken
      .map((one) => one.value)
      .slice(0, 5)
      .join(', '),
  });
}
