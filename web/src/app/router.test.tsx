import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { refusal } from '../testing/answers.ts';
import { school, somebody, visit } from '../testing/visit.tsx';
import { router } from './router.ts';

const lin = somebody('student');
const shell = () => screen.findByRole('navigation', { name: 'Main' });

async function signIn(password: string): Promise<void> {
  await userEvent.type(await screen.findByLabelText('E-mail or school number'), 'student@school.test');
  await userEvent.type(screen.getByLabelText('Password'), password);
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
}

test('who is not signed in signs in first, and comes back to the very page', async () => {
  let isSignedIn = false;
  await visit('/student?panel=order-17', undefined, {
    'GET /api/v1/me': () =>
      isSignedIn
        ? { body: { person: lin, school } }
        : { status: 401, body: refusal('identity.sign-in-first', 401) },
    'POST /api/v1/sign-in': () => {
      isSignedIn = true;
      return { body: { person: lin } };
    },
  });

  await signIn('a long enough one');

  await shell();
  expect(router.state.location.href).toBe('/student?panel=order-17');
});

test('a wrong password is said above the form, in the words of the refusal, and nothing typed is lost', async () => {
  await visit('/sign-in', undefined, {
    'POST /api/v1/sign-in': () => ({ status: 401, body: refusal('identity.wrong-sign-in', 401) }),
  });

  await signIn('wrong');

  expect(await screen.findByText(/password is wrong/)).toBeDefined();
  expect(screen.getByLabelText<HTMLInputElement>('E-mail or school number').value).toBe(
    'student@school.test',
  );
});

test('one click on a demo account signs in as that person', async () => {
  const sent: unknown[] = [];
  const account = { email: 'teacher@demo.test', password: 'demo-password', name: 'Zhou Ya', role: 'teacher' };
  await visit('/sign-in', undefined, {
    'GET /api/v1/door': () => ({ body: { school, needsFirstAdministrator: false, demoAccounts: [account] } }),
    'POST /api/v1/sign-in': (credentials) => {
      sent.push(credentials);
      return { body: { person: lin } };
    },
  });

  await userEvent.click(await screen.findByRole('button', { name: /Zhou Ya/ }));

  expect(sent).toEqual([{ name: 'teacher@demo.test', password: 'demo-password' }]);
});

test('a server without a school asks for one instead of a password', async () => {
  await visit('/sign-in', undefined, {
    'GET /api/v1/door': () => ({ body: { school: null, needsFirstAdministrator: true, demoAccounts: [] } }),
  });

  expect(await screen.findByLabelText('Name of the school')).toBeDefined();
  expect(router.state.location.pathname).toBe('/set-up');
});

test('who strays into the rooms of another role is shown home', async () => {
  await visit('/school/people', lin);

  await shell();
  expect(router.state.location.pathname).toBe('/student');
});

test('the shell has its landmarks, a way past them, and marks the place one is in', async () => {
  await visit('/student', lin);

  const rail = within(await shell());
  expect(rail.getByRole('link', { name: 'Today' }).getAttribute('aria-current')).toBe('page');
  expect(screen.getByRole('banner')).toBeDefined();
  expect(screen.getByRole('main').id).toBe('page');
  expect(screen.getByRole('link', { name: 'Skip to the page' }).getAttribute('href')).toBe('#page');
});

test('the language changes everywhere at once, and is kept with the account', async () => {
  const asked = await visit('/student', lin, {
    'PUT /api/v1/me/language': () => ({ body: { language: 'zh' } }),
  });
  await shell();

  await userEvent.click(screen.getByRole('button', { name: '切换到中文' }));

  expect(await screen.findByRole('navigation', { name: '主导航' })).toBeDefined();
  expect(document.documentElement.lang).toBe('zh-CN');
  await vi.waitFor(() => expect(asked).toContain('PUT /api/v1/me/language'));
});

test('signing out leads to the sign-in page', async () => {
  await visit('/student', lin, { 'POST /api/v1/sign-out': () => ({ body: {} }) });
  await shell();

  await userEvent.click(screen.getByRole('button', { name: /Account and appearance/ }));
  await userEvent.click(await screen.findByText('Sign out'));

  expect(await screen.findByLabelText('Password')).toBeDefined();
  expect(router.state.location.pathname).toBe('/sign-in');
});

test('an address that leads nowhere says so and shows the way home', async () => {
  await visit('/no/such/page', lin);

  expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeDefined();
  expect(screen.getByRole('link', { name: 'Go to your home page' }).getAttribute('href')).toBe('/');
});
