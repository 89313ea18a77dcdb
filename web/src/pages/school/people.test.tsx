import type { Person } from '@portolan/contract';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { router } from '../../app/router.ts';
import { refusal, type Answers } from '../../testing/answers.ts';
import { somebody, visit } from '../../testing/visit.tsx';

const mei: Person = { ...somebody('student', 'Han Mei'), number: '20260001', email: null };

const people = (...listed: Person[]): Answers => ({
  'GET /api/v1/people': () => ({ body: { people: listed, total: listed.length } }),
  'POST /api/v1/people/entry-codes': () => ({ body: { codes: [{ personId: mei.id, code: 'K7QM-1000' }] } }),
});

const visitPeople = (address: string, answers: Answers) => visit(address, somebody('administrator'), answers);

const fillIn = async () => {
  const panel = within(await screen.findByRole('dialog'));
  await userEvent.type(await panel.findByLabelText('Name'), 'Han Mei');
  await userEvent.type(panel.getByLabelText('School number'), '20260001');
  await userEvent.click(panel.getByRole('button', { name: 'Give an account' }));
};

test('a new person gets an account, and the administrator the code to hand over', async () => {
  const sent: unknown[] = [];
  await visitPeople('/school/people?panel=person-new', {
    ...people(),
    'POST /api/v1/people': (person) => {
      sent.push(person);
      return { body: mei };
    },
  });

  await fillIn();

  expect(await screen.findByText('K7QM-1000')).toBeDefined();
  expect(sent).toEqual([{ role: 'student', name: 'Han Mei', number: '20260001' }]);
  expect(router.state.location.search).toEqual({});
});

test('a number that is taken is said in the panel, and what was typed stays', async () => {
  await visitPeople('/school/people?panel=person-new', {
    ...people(),
    'POST /api/v1/people': () => ({
      status: 409,
      body: refusal('identity.already-taken', 409, { value: '20260001' }),
    }),
  });

  await fillIn();

  const panel = within(screen.getByRole('dialog'));
  expect(await panel.findByText(/20260001/)).toBeDefined();
  expect(panel.getByLabelText<HTMLInputElement>('Name').value).toBe('Han Mei');
});

test('codes are given to everybody who is selected', async () => {
  await visitPeople('/school/people', people(mei));

  await userEvent.click(await screen.findByRole('checkbox', { name: 'Select Han Mei' }));
  await userEvent.click(screen.getByRole('button', { name: 'Give entry codes' }));

  const panel = within(await screen.findByRole('dialog'));
  expect(await panel.findByText('K7QM-1000')).toBeDefined();
});

test('a session that ended while reading leads to signing in, and back to the same page', async () => {
  await visitPeople('/school/people', {
    'GET /api/v1/people': () => ({ status: 401, body: refusal('identity.sign-in-first', 401) }),
  });

  expect(await screen.findByLabelText('Password')).toBeDefined();
  expect(router.state.location.search).toEqual({ return: '/school/people' });
});
