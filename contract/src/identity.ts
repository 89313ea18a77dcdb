import * as z from 'zod';
import { allow, everyRole, Role, staff } from './access.ts';

export const Language = z.enum(['zh', 'en']);
export type Language = z.infer<typeof Language>;

/** Somebody of the school. They sign in with their e-mail or their number; one of the two is always there. */
export const Person = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  /** The student or staff number that the school's own register uses. */
  number: z.string().nullable(),
  role: Role,
  language: Language,
});
export type Person = z.infer<typeof Person>;

export const School = z.object({ id: z.string(), name: z.string() });
export type School = z.infer<typeof School>;

/** What the sign-in page needs to know before anyone has signed in. */
export const Door = z.object({
  school: School.nullable(),
  /** True until the first administrator exists: the page then shows the set-up form. */
  needsFirstAdministrator: z.boolean(),
  /** Accounts offered in one click; empty unless the demo is on and the server listens on loopback only. */
  demoAccounts: z.array(z.object({ email: z.string(), password: z.string(), name: z.string(), role: Role })),
});
export type Door = z.infer<typeof Door>;

const Name = z.string().trim().min(1).max(80);
const Email = z.email().max(254);
const NewPassword = z.string().min(10).max(128);
/** An e-mail or a school number. */
const SignInName = z.string().trim().min(1).max(254);

/** A code that lets one person choose a password: on their first day, or after forgetting it. */
export const EntryCode = z.object({ personId: z.string(), code: z.string() });
export type EntryCode = z.infer<typeof EntryCode>;

const tags = ['identity'];

export const identity = {
  door: allow('anyone')
    .route({ method: 'GET', path: '/door', tags, summary: 'What the sign-in page shows' })
    .output(Door),
  setUp: allow('anyone')
    .route({
      method: 'POST',
      path: '/set-up',
      tags,
      summary: 'Make the school and its first administrator, and sign in',
    })
    .input(
      z.object({
        school: z.string().trim().min(1).max(120),
        name: Name,
        email: Email,
        password: NewPassword,
        language: Language.optional(),
      }),
    )
    .output(z.object({ person: Person })),
  signIn: allow('anyone')
    .route({ method: 'POST', path: '/sign-in', tags, summary: 'Sign in with an e-mail or a school number' })
    .input(z.object({ name: SignInName, password: z.string().min(1).max(128) }))
    .output(z.object({ person: Person })),
  enterWithCode: allow('anyone')
    .route({
      method: 'POST',
      path: '/enter-with-code',
      tags,
      summary: 'Choose a password with an entry code, and sign in',
    })
    .input(z.object({ name: SignInName, code: z.string().trim().min(1).max(20), password: NewPassword }))
    .output(z.object({ person: Person })),
  signOut: allow('anyone')
    .route({ method: 'POST', path: '/sign-out', tags, summary: 'End the session of this browser' })
    .output(z.object({})),
  me: allow(everyRole)
    .route({ method: 'GET', path: '/me', tags, summary: 'Who is signed in' })
    .output(z.object({ person: Person, school: School })),
  setLanguage: allow(everyRole)
    .route({ method: 'PUT', path: '/me/language', tags, summary: 'Choose the language of the interface' })
    .input(z.object({ language: Language }))
    .output(z.object({ language: Language })),
  changePassword: allow(everyRole)
    .route({
      method: 'PUT',
      path: '/me/password',
      tags,
      summary: 'Change the own password; every other session ends',
    })
    .input(z.object({ current: z.string().min(1).max(128), password: NewPassword }))
    .output(z.object({})),
  listPeople: allow(staff)
    .route({ method: 'GET', path: '/people', tags, summary: 'The people of the school' })
    .input(
      z.object({
        role: Role.optional(),
        search: z.string().trim().max(80).optional(),
        limit: z.coerce.number().int().min(1).max(500).default(100),
        offset: z.coerce.number().int().min(0).default(0),
      }),
    )
    .output(z.object({ people: z.array(Person), total: z.number() })),
  addPerson: allow(['administrator'])
    .route({
      method: 'POST',
      path: '/people',
      tags,
      summary: 'Give somebody an account; without a password, an entry code lets them choose one',
    })
    .input(
      z.object({
        name: Name,
        email: Email.optional(),
        number: z.string().trim().min(1).max(40).optional(),
        role: Role,
        password: NewPassword.optional(),
      }),
    )
    .output(Person),
  giveEntryCodes: allow(staff)
    .route({
      method: 'POST',
      path: '/people/entry-codes',
      tags,
      summary: 'Codes with which people choose a new password; each works once',
    })
    .input(z.object({ personIds: z.array(z.string()).min(1).max(1000) }))
    .output(z.object({ codes: z.array(EntryCode) })),
};
