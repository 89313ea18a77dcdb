import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { serverAnswers } from '../../testing/answers.ts';
import { show } from '../../testing/render.tsx';
import { PeerSheetForm } from './peer-sheet-form.tsx';

const both = (text: string) => ({ zh: text, en: text });
const sheet = {
  team: { id: 't1', name: 'Far Sail' },
  members: [
    { id: 'p1', name: 'Lin', isMe: true },
    { id: 'p2', name: 'Zhou', isMe: false },
  ],
  criteria: [
    {
      id: 'reliability',
      name: both('Reliability'),
      asks: both('In time?'),
      scale: ['Never', 'Often late', 'Sometimes', 'Mostly', 'Always', 'Helped others'].map(both),
    },
  ],
  ratings: [],
  isOpen: true,
  handedInAt: null,
};

test('a sheet is handed in once every member is rated, oneself included', async () => {
  const sent: unknown[] = [];
  serverAnswers({
    'PUT /api/v1/classes/c1/peer-sheet': (ratings) => {
      sent.push(ratings);
      return { body: sheet };
    },
  });
  await show(<PeerSheetForm classId="c1" sheet={sheet} />);
  const [mine, theirs] = await screen.findAllByRole('radiogroup');

  await userEvent.click(within(mine!).getByText('3'));
  expect(screen.getByRole('button', { name: 'Hand in' })).toHaveProperty('disabled', true);
  screen.getByText('1 rating is missing');
  await userEvent.click(within(theirs!).getByText('5'));
  await userEvent.click(screen.getByRole('button', { name: 'Hand in' }));
  await userEvent.click(screen.getAllByRole('button', { name: 'Hand in' }).at(-1)!);

  await screen.findByText('Ratings handed in');
  expect(sent).toEqual([
    {
      ratings: [
        { member: 'p1', criterion: 'reliability', score: 3 },
        { member: 'p2', criterion: 'reliability', score: 5 },
      ],
    },
  ]);
});

test('a sheet that is not open can be read and not changed', async () => {
  await show(<PeerSheetForm classId="c1" sheet={{ ...sheet, isOpen: false }} />);

  await screen.findByText('Peer rating is not open.');
  expect(screen.getByRole('button', { name: 'Hand in' })).toHaveProperty('disabled', true);
});
