import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Sight } from '../../features/market/use-company.ts';
import { aLine, COMPANY, deskAnswers } from '../../testing/little-company.ts';
import { somebody, visit } from '../../testing/visit.tsx';

type Store = Sight['stores'][number];

const violation: Store['conduct']['violations'][number] = {
  id: 7,
  kind: 'false-claim',
  doneOn: 15,
  foundOn: 18,
  evidence: { text: 'waterproof' },
  points: 8,
  suppressedUntil: 22,
  appealBy: 78,
  appealsLeft: 2,
  appeals: [],
};
const store: Store = {
  market: 'meridian-us',
  country: 'US',
  currency: 'USD',
  openedOn: 2,
  handlingDays: 2,
  promisedDays: 9,
  health: {
    points: 192,
    standing: 'at-risk',
    metrics: [
      {
        metric: 'late-shipment',
        share: 0.03,
        limit: 0.04,
        isFloor: false,
        isBreached: false,
        events: 100,
        points: 8,
        windowDays: 30,
        delayDays: 0,
      },
    ],
    days: [],
  },
  conduct: {
    counting: 'health',
    points: 192,
    ladder: [
      { id: 'warning', at: 200, measures: [] },
      { id: 'suspended', at: 100, days: 14, measures: ['store-suspended', 'funds-held'] },
    ],
    standing: { step: 'warning', since: 18 },
    measures: [],
    violations: [violation],
    appeals: {
      withinDays: 60,
      answeredAfterDays: 2,
      most: 3,
      worth: { cause: 30, corrected: 40, prevention: 20, evidence: 10 },
      acceptedFrom: 80,
      partlyFrom: 50,
    },
  },
};

test('a violation stands there with its evidence, its points and the step it led to', async () => {
  await visit('/student/store/conduct', somebody('student'), deskAnswers({ stores: [store] }));

  await screen.findByRole('heading', { name: '1 violation can be appealed against' });
  expect(screen.getByText('the words “waterproof”')).toBeTruthy();
  expect(screen.getByText('8 points')).toBeTruthy();
  const step = screen.getByText('Warning', { selector: 'strong' }).closest('li');
  expect(step?.getAttribute('aria-current')).toBe('step');
  expect(screen.getByText('3%')).toBeTruthy();
});

test('a plan of action is sent with its cause, what was put right, what prevents it and the orders that show it', async () => {
  const sent: unknown[] = [];
  await visit('/student/store/conduct?panel=appeal-7', somebody('student'), {
    ...deskAnswers({ stores: [store] }),
    [`POST ${COMPANY}/decisions`]: (body: unknown) => {
      sent.push(body);
      return { body: aLine({ kind: 'appeal', violation: 7 }) };
    },
  });

  await userEvent.click(
    await screen.findByRole('radio', { name: 'The page was not checked before it went up' }),
  );
  await userEvent.click(screen.getByRole('checkbox', { name: 'Corrected the page' }));
  await userEvent.click(
    screen.getByRole('checkbox', { name: 'A second pair of eyes before anything goes up' }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Send the appeal' }));

  await screen.findByRole('button', { name: 'Undo' });
  expect(sent).toEqual([
    {
      decision: {
        kind: 'appeal',
        violation: 7,
        cause: 'page-not-checked',
        corrected: ['page-corrected'],
        prevention: ['second-pair-of-eyes'],
      },
    },
  ]);
});
