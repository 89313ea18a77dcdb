import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readTeachingContent, teachingContent } from './teaching-content.ts';

test('every stage has a deliverable whose rubric is judged by the teacher and by the mentor', () => {
  const { stages, rubrics } = teachingContent();

  expect(stages).toHaveLength(6);
  for (const { deliverable, id } of stages) {
    const rubric = rubrics.find((one) => one.id === deliverable.rubric);
    expect(rubric).toMatchObject({ stage: id, deliverable: deliverable.id });
    expect(new Set(rubric?.criteria.map(({ party }) => party))).toEqual(new Set(['teacher', 'mentor']));
  }
});

test('content that is not what it must be is refused with its file and path', () => {
  const folder = mkdtempSync(join(tmpdir(), 'portolan-content-'));
  cpSync(resolve(import.meta.dirname, '../../../../content'), folder, { recursive: true });
  writeFileSync(join(folder, 'rubric-scale.json'), JSON.stringify({ levels: [{ score: 1, mark: 400 }] }));

  expect(() => readTeachingContent(folder)).toThrow(
    /rubric-scale\.json.*levels\[0\]\.mark: shape\.too-large/,
  );
});
