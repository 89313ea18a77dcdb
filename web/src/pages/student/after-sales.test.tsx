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
  words: {
    language: 'de',
    text: 'Die Ware aus Bestellung #17 ist beschädigt angekommen.',
    gloss: { zh: '订单 #17 的商品到货时已损坏。', en: 'The goods of order #17 arrived broken (order #17).' },
  },
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

const claimed = {
  id: 6,
  order: 17,
  market: 'meridian-us',
  cause: 'not-received' as const,
  askedAt: 18,
  dueAt: 18,
  state: 'claimed' as const,
  dispute: { dueAt: 21 },
};

test('a dispute is contested with the facts that are chosen', async () => {
  const sent: unknown[] = [];
  await visit('/student/after-sales?panel=return-6', somebody('student'), {
    ...answers((one) => sent.push(one)),
    ...deskAnswers({ returns: [claimed] }),
  });

  await userEvent.click(await screen.findByRole('radio', { name: /Contest/ }));
  await userEvent.click(await screen.findByRole('checkbox', { name: /Tracking shows/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));

  expect(sent).toEqual([
    { decision: { kind: 'answer-dispute', return: 6, stance: 'contest', facts: ['on-its-way'] } },
  ]);
});

test('goods that came back are graded by what was seen', async () => {
  const sent: unknown[] = [];
  const back = { ...claimed, id: 7, cause: 'changed-mind' as const, state: 'received' as const };
  const { dispute: _, ...received } = { ...back, condition: 'opened' as const, gradeBy: 23 };
  await visit('/student/after-sales?panel=return-7', somebody('student'), {
    ...answers((one) => sent.push(one)),
    ...deskAnswers({ returns: [received] }),
  });

  await screen.findByText(/opened, with traces of use/);
  await userEvent.click(await screen.findByRole('radio', { name: /sell again as new/ }));
  await screen.findByText(/bad reviews and returns follow/);
  await userEvent.click(screen.getByRole('button', { name: 'Set the grade' }));

  expect(sent).toEqual([{ decision: { kind: 'grade-return', return: 7, grade: 'resell' } }]);
});
