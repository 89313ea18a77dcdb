import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { deskAnswers } from '../../../testing/little-company.ts';
import { somebody, visit } from '../../../testing/visit.tsx';

const card = { id: 'c1', name: 'Class 1', term: null, students: 1, teams: 1, world: 'w1', state: null };
const team = { id: 't1', name: 'Far Sail', members: [{ id: 'the-student', name: 'Lin', number: '1' }] };

test('who is alone in a company is told that there is nobody to rate, and the server is not asked', async () => {
  const asked = await visit('/student/project/peers', somebody('student'), {
    ...deskAnswers(),
    'GET /api/v1/classes': () => ({ body: [card] }),
    'GET /api/v1/classes/c1': () => ({ body: { ...card, companies: [team], unplaced: [], guides: [] } }),
  });

  await screen.findByRole('heading', { name: 'You are alone in your company' });
  expect(asked.filter((call) => call.includes('peer'))).toEqual([]);
});
