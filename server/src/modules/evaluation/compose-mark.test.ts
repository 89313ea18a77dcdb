import type { MarkPart, Weights } from '@portolan/contract/evaluation';
import { expect, test } from 'vitest';
import { teachingContent } from '../curriculum/index.ts';
import { composeMark, type Findings } from './compose-mark.ts';
import type { MarkingSheet } from './mark-of-work.ts';

const content = teachingContent();
const [first] = content.stages;
const stageId = first?.id ?? '';

const weights = (changes: Partial<Weights> = {}): Weights => ({
  parties: { teacher: 30, mentor: 25, platform: 30, peer: 15 },
  stages: Object.fromEntries(content.stages.map(({ id }) => [id, id === stageId ? 100 : 0])),
  missing: 'renormalise',
  peerWeight: 1,
  ...changes,
});

/** A sheet that gives this score on every criterion of its party. */
function sheet(party: 'teacher' | 'mentor', score: number, rater = party as string): MarkingSheet {
  const rubric = content.rubrics.find(({ id }) => id === first?.deliverable.rubric);
  const criteria = rubric?.criteria.filter((one) => one.party === party) ?? [];
  return {
    id: `${party}-${rater}`,
    party,
    rater: { id: rater, name: rater },
    deliverable: first?.deliverable.id ?? '',
    workVersion: 1,
    comment: '',
    at: new Date('2026-09-01T08:00:00Z'),
    scores: criteria.map(({ id }) => ({ id: `${rater}/${id}`, criterion: id, score })),
  };
}

const measured = (score: number): MarkPart => ({
  id: 'p',
  kind: 'stage',
  name: { zh: '', en: '' },
  score,
  weight: null,
  rule: null,
  values: {},
  evidence: null,
  parts: [],
});

const findings = (changes: Partial<Findings> = {}): Findings => ({
  content,
  weights: weights(),
  sheets: [],
  platform: new Map(),
  peerFactor: undefined,
  ...changes,
});

test('the mark is the weighted mean of the four parties', () => {
  const mark = composeMark(
    findings({
      sheets: [sheet('teacher', 4), sheet('mentor', 2)],
      platform: new Map([[stageId, measured(70)]]),
      peerFactor: 1,
    }),
  );

  // 96, 65 and 70 weigh 30, 25 and 30; peers leave a member with factor 1 at the team's mean.
  const team = (96 * 30 + 65 * 25 + 70 * 30) / 85;
  expect(mark.score).toBeCloseTo(team, 9);
});

test('a party that is missing keeps the mark waiting, or is left out, as the class decides', () => {
  const sheets = [sheet('teacher', 3)];

  expect(composeMark(findings({ sheets })).score).toBe(82);
  expect(composeMark(findings({ sheets, weights: weights({ missing: 'wait' }) })).score).toBeNull();
});

test('team-mates who say a member did half the share move that member down and nobody above a hundred', () => {
  const sheets = [sheet('teacher', 4), sheet('mentor', 4)];
  const peers = (factor: number) =>
    composeMark(findings({ sheets, peerFactor: factor })).parts.find(({ id }) => id === 'peer')?.score;

  expect(peers(0.5)).toBe(48);
  expect(peers(1.8)).toBe(100);
});

test('two raters of one party are averaged, and each opens to the level that was described', () => {
  const mark = composeMark(findings({ sheets: [sheet('teacher', 4, 'Ann'), sheet('teacher', 2, 'Ben')] }));

  const work = mark.parts[0]?.parts[0]?.parts[0];
  expect(work?.score).toBeCloseTo((96 + 65) / 2, 9);
  expect(work?.parts.map(({ name, score }) => [name.en, score])).toEqual([
    ['Ann', 96],
    ['Ben', 65],
  ]);
  expect(work?.parts[1]?.parts[0]?.values).toMatchObject({
    given: 2,
    en: content.rubrics.find(({ id }) => id === first?.deliverable.rubric)?.criteria[0]?.levels[1]?.en,
  });
});

test('nobody has judged anything: there is no mark, rather than nought', () => {
  expect(composeMark(findings()).score).toBeNull();
});
