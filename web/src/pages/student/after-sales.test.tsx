import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { aLine, anOrder, COMPANY, deskAnswers } from '../../testing/little-company.ts';
import { somebody, visit } from '../../testing/visit.tsx';

const damaged = {
  id: 4,
  order: 17,
  market: 'meridian-us',
  cause: 'damaged' as const,
  writtenAt: 19.5,
  dueAt: 20.5,
};
const order = anOrder({ status: 'delivered', deliveredAt: 19 });
const answers = (decide: (sent: unknown) => void) => ({
  ...deskAnswers({ letters: [damaged] }),
  [`GET ${COMPANY}/orders/17`]: () => ({ body: { order, events: [], postings: [] } }),
  [`POST ${COMPANY}/decisions`]: (sent: unknown) => {
    decide(sent);
    return { body: aLine({ kind: 'answer-letter', letter: 4, stance: 'inform', text: '' }) };
  },
});

test('a letter is answered in words of one’s own, with what it costs said before', async () => {
  const sent: unknown[] = [];
  await visit(
    '/student/after-sales?panel=letter-4',
    somebody('student'),
    answers((one) => sent.push(one)),
  );

  await screen.findByText(/arrived broken \(order #17\)/);
  await userEvent.click(await screen.findByRole('radio', { name: /Partial refund/ }));
  await userEvent.type(await screen.findByRole('spinbutton', { name: 'Refund' }), '5');
  await userEvent.tab();
  await screen.findByText(/in time\. It refunds \$5\.00/);
  await userEvent.type(screen.getByRole('textbox', { name: 'Your letter' }), 'We are sorry.');
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));

  await screen.findByRole('button', { name: 'Undo' });
  expect(sent).toEqual([
    {
      decision: {
        kind: 'answer-letter',
        letter: 4,
        stance: 'partial-refund',
        text: 'We are sorry.',
        refund: 500,
      },
    },
  ]);
});

test('an empty letter is not sent', async () => {
  const sent: unknown[] = [];
  await visit(
    '/student/after-sales?panel=letter-4',
    somebody('student'),
    answers((one) => sent.push(one)),
  );

  await userEvent.click(await screen.findByRole('button', { name: 'Send' }));

  expect((await screen.findAllByText('The letter cannot be empty.')).length).toBeGreaterThan(0);
  expect(sent).toEqual([]);
});
