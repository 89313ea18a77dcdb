import type { Marking } from '@portolan/contract/evaluation';
import { expect, test } from 'vitest';
import { standingMarkings } from './standing-markings.ts';

const marking = (id: string, change: Partial<Marking> = {}): Marking => ({
  id,
  deliverable: 'report',
  team: 't1',
  workVersion: 1,
  party: 'teacher',
  rater: { id: 'p1', name: 'Ye' },
  scores: [],
  comment: '',
  at: '2026-10-01T08:00:00Z',
  corrects: null,
  ...change,
});

test('a corrected marking counts no more, and those of other deliverables are left out', () => {
  const all = [marking('a'), marking('b', { corrects: 'a' }), marking('c', { deliverable: 'plan' })];

  expect(standingMarkings(all, 'report').map(({ id }) => id)).toEqual(['b']);
});
