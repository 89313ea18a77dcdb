import { expect, test } from 'vitest';
import { countTries } from './tries.ts';

const at = (seconds: number) => new Date(seconds * 1000);

test('a name that is tried too often waits until its window is over', () => {
  const tries = countTries({ most: 2, withinSeconds: 60 });
  tries.count('name', at(0));
  tries.count('name', at(10));

  expect(() => tries.count('name', at(20))).toThrow(
    expect.objectContaining({ code: 'request.too-many-tries', data: { seconds: 40 } }),
  );
  expect(() => tries.count('another', at(20))).not.toThrow();
  expect(() => tries.count('name', at(60))).not.toThrow();
});

test('a success clears the name', () => {
  const tries = countTries({ most: 1, withinSeconds: 60 });
  tries.count('name', at(0));

  tries.forget('name');

  expect(() => tries.count('name', at(1))).not.toThrow();
});

test('names that are long over are not kept', () => {
  const tries = countTries({ most: 1, withinSeconds: 60 });
  for (let i = 0; i < 20_000; i++) tries.count(`name ${i}`, at(i));

  expect(tries.size()).toBeLessThanOrEqual(10_002);
});
