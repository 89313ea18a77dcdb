import { expect, test } from 'vitest';
import { teachingContent } from '../curriculum/index.ts';
import { partAmongPanel } from './panel-part.ts';

const metric = (id: string) => {
  const found = teachingContent()
    .stages.flatMap(({ evidence }) => evidence)
    .find((each) => each.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
};
const member = (strategy: string, measures: Record<string, number>) => ({
  strategy,
  strength: 3,
  name: { zh: strategy, en: strategy },
  measures,
});
const panel = {
  own: { 'net-profit': 500, 'late-dispatch': 0.1 },
  members: [
    member('planner', { 'net-profit': 900, 'late-dispatch': 0.1 }),
    member('copycat', { 'net-profit': 100 }),
    member('liquidator', { 'net-profit': -20, 'late-dispatch': 0.4 }),
  ],
  positions: [],
};

test('a figure is worth its position among those who played the same seat, and opens to whom it beat', () => {
  const part = partAmongPanel(metric('net-profit'), { day: 28, panel });

  expect(part).toMatchObject({
    rule: 'position-in-panel',
    score: 80,
    values: { value: 500, others: 3, beaten: 2, day: 28 },
  });
  expect(part?.parts.map(({ name, rule }) => [name.en, rule])).toEqual([
    ['planner', 'not-beaten'],
    ['copycat', 'beaten'],
    ['liquidator', 'beaten'],
  ]);
});

test('where less is better the least is best, and whoever has no such figure is left out', () => {
  const part = partAmongPanel(metric('late-dispatch'), { day: 28, panel });

  expect(part).toMatchObject({ score: 85, values: { others: 2, beaten: 1 } });
  expect(part?.parts.map(({ name, rule }) => [name.en, rule])).toEqual([
    ['planner', 'equalled'],
    ['liquidator', 'beaten'],
  ]);
});

test('a figure that the panel does not have is left to the companies of the world', () => {
  expect(partAmongPanel(metric('studied-before-selling'), { day: 28, panel })).toBeUndefined();
});
