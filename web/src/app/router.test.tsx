import type { Person } from '@portolan/contract';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { refusal, serverAnswers } from '../testing/answers.ts';
import '../testing/screen.ts';
import { Appearance } from './appearance.tsx';
import { chooseLanguage, startLanguages } from './languages.ts';
import { queries, router } from './router.ts';

const lin: Person = {
  id: 'p1',
  name: 'Lin',
  email: 'lin@school.test',
  number: null,
  role: 'student',
  language: 'en',
};
const school = { id: 's1', name: 'Sea College' };

let signedIn: Person | undefined;

function openSchool(): string[] {
  const me = () =>
    signedIn
      ? { body: { person: signedIn, school } }
      : { status: 401, body: refusal('identity.sign-in-first', 401) };
  return serverAnswers({
    'GET /api/v1/me': me,
    'GET /api/v1/door': () => ({ body: { school, needsFirstAdministrator: false, demoAccounts: [] } }),
    'POST /api/v1/sign-in': () => {
      if (!signedIn) return { status: 401, body: refusal('identity.wrong-sign-in', 401) };
      return { body: { person: signedIn } };
    },
    'POST /api/v1/sign-out': () => {
      signedIn = undefined;
      return { body: {} };
    },
    'PUT /api/v1/me/language': () => ({ body: { language: 'zh' } }),
  });
}

async function visit(path: string): Promise<void> {
  render(
    <QueryClientProvider client={queries}>
      <Appearance>
        <RouterProvider router={router} />
      </Appearance>
    </QueryClientProvider>,
  );
  await router.navigate({ href: path });
}

beforeEach(async () => {
  await (started ??= startLanguages());
  await chooseLanguage('en');
});
let started: Promise<void> | undefined;

afterEach(() => {
  cleanup();
  queries.clear();
  vi.unstubAllGlobals();
});

test('who is not signed in signs in first, and comes back to the very page', async () => {
  signedIn = undefined;
  openSchool();
  await visit('/student?panel=order-17');
  await userEvent.type(await screen.findByLabelText('E-mail or school number'), 'lin@school.test');
  await userEvent.type(screen.getByLabelText('Password'), 'a long enough one');

  signedIn = lin;
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));

  await screen.findByRole('navigation', { name: 'Main' });
  expect(router.state.location.href).toBe('/student?panel=order-17');
});

test('a wrong password is said above the form, in the words of the refusal, and nothing typed is lost', async () => {
  signedIn = undefined;
  openSchool();
  await visit('/sign-in');
  await userEvent.type(await screen.findByLabelText('E-mail or school number'), 'lin@school.test');
  await userEvent.type(screen.getByLabelText('Password'), 'wrong');

  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));

  expect(await screen.findByText(/password is wrong/)).toBeDefined();
  expect(screen.getByLabelText<HTMLInputElement>('E-mail or school number').value).toBe('lin@school.test');
});

test('who strays into the rooms of another role is shown home', async () => {
  signedIn = lin;
  openSchool();

  await visit('/school/people');

  await screen.findByRole('navigation', { name: 'Main' });
  expect(router.state.location.pathname).toBe('/student');
});

test('the shell has its landmarks, a way past them, and marks the place one is in', async () => {
  signedIn = lin;
  openSchool();

  await visit('/student');

  const rail = within(await screen.findByRole('navigation', { name: 'Main' }));
  expect(rail.getByRole('link', { name: 'Today' }).getAttribute('aria-current')).toBe('page');
  expect(screen.getByRole('banner')).toBeDefined();
  expect(screen.getByRole('main').id).toBe('page');
  expect(screen.getByRole('link', { name: 'Skip to the page' }).getAttribute('href')).toBe('#page');
});

test('the language changes everywhere at once, and is kept with the account', async () => {
  signedIn = lin;
  const asked = openSchool();
  await visit('/student');
  await screen.findByRole('navigation', { name: 'Main' });

  await userEvent.click(screen.getByRole('button', { name: '切换到中文' }));

  expect(await screen.findByRole('navigation', { name: '主导航' })).toBeDefined();
  expect(document.documentElement.lang).toBe('zh-CN');
  await vi.waitFor(() => expect(asked).toContain('PUT /api/v1/me/language'));
});

test('signing out leads to the sign-in page', async () => {
  signedIn = lin;
  openSchool();
  await visit('/student');
  await screen.findByRole('navigation', { name: 'Main' });

  await userEvent.click(screen.getByRole('button', { name: /Account and appearance/ }));
  await userEvent.click(await screen.findByText('Sign out'));

  expect(await screen.findByLabelText('Password')).toBeDefined();
  expect(router.state.location.pathname).toBe('/sign-in');
});

test('an address that leads nowhere says so and shows the way home', async () => {
  signedIn = lin;
  openSchool();

  await visit('/no/such/page');

  expect(await screen.findByText('There is no such page')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Go to your home page' }).getAttribute('href')).toBe('/');
});
