import { expect, test } from 'vitest';
import { littleWorld } from '../testing/little-world.ts';
import { LITTLE_RULES } from '../testing/little-rules.ts';
import { at } from '../at.ts';
import { playDay } from '../day.ts';
import { viewOf } from '../view.ts';
import { changesBetween } from './rule-changes.ts';

test('rules are compared one by one, entries of lists by their names', () => {
  const before = {
    id: 'a',
    fee: 1,
    duty: [
      { hs: '', perThousand: 10 },
      { hs: '94', perThousand: 5 },
    ],
    tags: ['x'],
  };
  const after = {
    id: 'b',
    fee: 2,
    duty: [
      { hs: '94', perThousand: 5 },
      { hs: '95', perThousand: 7 },
    ],
    tags: ['x', 'y'],
  };

  expect(changesBetween(before, after)).toEqual([
    { path: ['fee'], before: 1, after: 2 },
    { path: ['duty', '*', 'hs'], before: '' },
    { path: ['duty', '*', 'perThousand'], before: 10 },
    { path: ['duty', '95', 'hs'], after: '95' },
    { path: ['duty', '95', 'perThousand'], after: 7 },
    { path: ['tags'], before: 'x', after: 'x, y' },
  ]);
  expect(changesBetween(before, { ...before, id: 'c' })).toEqual([]);
});

test('new rules are announced ahead with what they change, and said again when they begin', () => {
  const first = at(LITTLE_RULES.platform, 0);
  const next = { ...first, id: 'marketplace-spring', from: '2026-03-12', reserveDays: 9 };
  const rules = { ...LITTLE_RULES, platform: [first, next], announceDaysAhead: 5 };
  let world = littleWorld({ scenario: { rules } });
  const heard: string[] = [];
  const known: unknown[] = [];

  for (let day = 1; day <= 12; day++) {
    const played = playDay(world);
    world = played.world;
    for (const { company, code } of played.report.news) if (company === -1) heard.push(`${day} ${code}`);
    const { changes } = viewOf(world, 'team-1').rules;
    known.push(changes.flatMap((each) => each.changes));
  }

  const change = { path: ['reserveDays'], before: 7, after: 9 };
  expect(known).toEqual(Array.from({ length: 12 }, (_, day) => (day < 4 ? [] : [change])));
  expect(heard).toEqual(['6 news.platform-rules-announced', '11 news.platform-rules-begin']);
});
