import * as z from 'zod';
import { allow, everyRole, Role, staff } from './access.ts';

export const Language = z.enum(['zh', 'en']);
export type Language = z.infer<typeof Language>;

export const Person = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: Role,
  language: Language,
});
export type Person = z.infer<typeof Person>;

export const School = z.object({ id: z.string(), name: z.string() });

/** What the sign-in page needs to know before anyone has signed in. */
export const Door = z.object({
  school: School.nullable(),
  /** True until the first administrator exists: the page then shows the set-up form. */
  needsFirstAdministrator: z.boolean(),
  /** Accounts offered in one click; empty unless the demo is on and the server listens on loopback only. */
  demoAccounts: z.array(z.object({ email: z.string(), password: z.string(), name: z.string(), role: Role })),
});
export type Door = z.infer<typeof Door>;

const tags = ['identity'];

export const identity = {
  door: allow('anyone')
    .route({ method: 'GET', path: '/door', tags, summary: 'What the sign-in page shows' })
    .output(Door),
  setUp: allow('anyone')
    .route({ method: 'POST', path: '/set-up', tags, summary: 'Make the school and its first administrator' })
    .input(
      z.object({
        school: z.string().min(1).max(120),
        name: z.string().min(1).max(80),
        email: z.email(),
        password: z.string().min(10).max(128),
      }),
    )
    .output(z.object({ person: Person })),
  me: allow(everyRole)
    .route({ method: 'GET', path: '/me', tags, summary: 'Who is signed in' })
    .output(z.object({ person: Person, school: School })),
  setLanguage: allow(everyRole)
    .route({ method: 'PUT', path: '/me/language', tags, summary: 'Choose the language of the interface' })
    .input(z.object({ language: Language }))
    .output(z.object({ language: Language })),
  listPeople: allow(staff)
    .route({ method: 'GET', path: '/people', tags, summary: 'The people of the school' })
    .input(
      z.object({
        role: Role.optional(),
        search: z.string().max(80).optional(),
        limit: z.coerce.number().int().min(1).max(500).default(100),
        offset: z.coerce.number().int().min(0).default(0),
      }),
    )
    .output(z.object({ people: z.array(Person), total: z.number() })),
  addPerson: allow(['administrator'])
    .route({ method: 'POST', path: '/people', tags, summary: 'Give somebody an account' })
    .input(
      z.object({
        name: z.string().min(1).max(80),
        email: z.email(),
        role: Role,
        password: z.string().min(10).max(128),
      }),
    )
    .output(Person),
};
