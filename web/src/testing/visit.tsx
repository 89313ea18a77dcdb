import type { Person } from '@portolan/contract';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { onTestFinished } from 'vitest';
import { Appearance } from '../app/appearance.tsx';
import { chooseLanguage, startLanguages } from '../app/languages.ts';
import { queries, router } from '../app/router.ts';
import { refusal, serverAnswers, type Answers } from './answers.ts';

export const school = { id: 's1', name: 'Sea College' };

/** Somebody of this role, whose account has the language English. */
export const somebody = (role: Person['role'], name = 'Lin'): Person => ({
  id: `the-${role}`,
  name,
  email: `${role}@school.test`,
  number: null,
  role,
  language: 'en',
});

let started: Promise<void> | undefined;

/**
 * Opens the whole application at an address, signed in as this person or as nobody, with a server that gives
 * these answers. Returns the calls that the server gets, as they come.
 */
export async function visit(path: string, as: Person | undefined, answers: Answers = {}): Promise<string[]> {
  const asked = serverAnswers({
    'GET /api/v1/me': () =>
      as ? { body: { person: as, school } } : { status: 401, body: refusal('identity.sign-in-first', 401) },
    'GET /api/v1/door': () => ({ body: { school, needsFirstAdministrator: false, demoAccounts: [] } }),
    'GET /api/v1/worlds': () => ({ body: [] }),
    ...answers,
  });
  await (started ??= startLanguages());
  await chooseLanguage('en');
  onTestFinished(() => queries.clear());
  render(
    <QueryClientProvider client={queries}>
      <Appearance>
        <RouterProvider router={router} />
      </Appearance>
    </QueryClientProvider>,
  );
  await router.navigate({ href: path });
  return asked;
}
