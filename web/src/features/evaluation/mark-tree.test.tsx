import type { MarkPart } from '@portolan/contract/evaluation';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '../../testing/render.tsx';
import { MarkTree } from './mark-tree.tsx';

const both = (said: string) => ({ zh: said, en: said });
const part = (other: Partial<MarkPart>): MarkPart => ({
  id: 'one',
  kind: 'metric',
  name: both('Delivered on time'),
  score: 70,
  weight: null,
  rule: null,
  values: {},
  evidence: null,
  parts: [],
  ...other,
});

test('a figure that was held against the reference panel opens to whom it beat', async () => {
  const reference = (name: string, rule: string, value: number) =>
    part({ id: name, kind: 'reference', name: both(name), score: null, rule, values: { value } });
  await show(
    <MarkTree
      part={part({
        rule: 'position-in-panel',
        values: { value: 0.9, day: 28, others: 2, beaten: 1 },
        parts: [
          reference('Planner, Expert', 'not-beaten', 0.95),
          reference('Copycat, Beginner', 'beaten', 0.5),
        ],
      })}
    />,
  );

  await screen.findByText(/^0\.90 by day 28: beats 1 of 2 reference rivals/);
  await screen.findByText('0.95: not beaten.');
  await screen.findByText('0.50: beaten.');
  expect(screen.queryByText('None yet')).toBeNull();
});

test('weights are told as parts of what stands beside them, and shares as percentages', async () => {
  const criterion = (name: string, weight: number) => part({ id: name, name: both(name), weight });
  await show(
    <MarkTree
      part={part({
        rule: 'mean-of-raters',
        values: { raters: 1 },
        parts: [
          criterion('Question', 0.3),
          { ...criterion('Figures', 0.7), rule: 'shown-only', values: { value: 0.085, unit: 'share' } },
        ],
      })}
    />,
  );

  await screen.findByText('weight 30%');
  await screen.findByText('weight 70%');
  await screen.findByText('8.5%: for information, not judged.');
  expect(screen.getByText('The mark of one rater.')).toBeDefined();
});
