import { expect, test } from 'vitest';
import { groupedBy } from './grouped.ts';

test('things of one name stand together, and names and things keep their order', () => {
  const groups = groupedBy(['pear', 'apple', 'plum', 'avocado', 'peach'], (fruit) => fruit.slice(0, 1));

  expect([...groups]).toEqual([
    ['p', ['pear', 'plum', 'peach']],
    ['a', ['apple', 'avocado']],
  ]);
});
