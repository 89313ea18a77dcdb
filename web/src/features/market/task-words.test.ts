import tasks from '@portolan/contract/tasks/zh.json' with { type: 'json' };
import { expect, test } from 'vitest';
import student from '../../pages/student/words.zh.json' with { type: 'json' };
import market from './words.zh.json' with { type: 'json' };

const codes = Object.keys(tasks);

test('every task that a company can have says why it matters', () => {
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.filter((code) => !(`why.${code}` in market))).toEqual([]);
});

test('every task that a company can have has a button that leads to where it is done', () => {
  expect(codes.filter((code) => !(`do.${code}` in student))).toEqual([]);
});
