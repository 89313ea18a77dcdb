import { STATUS } from '@portolan/engine/order-book';
import { expect, test } from 'vitest';
import words from './words.zh.json' with { type: 'json' };

test('every state that an order can be in has a word', () => {
  const said = Object.keys(words);

  expect(STATUS.length).toBeGreaterThan(5);
  expect(STATUS.filter((status) => !said.includes(`order.status.${status}`))).toEqual([]);
});
