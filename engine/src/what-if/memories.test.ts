import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isMarked,
  markDifferences,
  newMemories,
  NO_MEMORIES,
  withMemories,
  type Memories,
} from './memories.ts';

/** By person: whom they bought from, and how it went. */
type Remembered = ReadonlyMap<number, { readonly company: number; readonly content: number }>;

const remembered: fc.Arbitrary<Remembered> = fc
  .uniqueArray(
    fc.record({
      person: fc.oneof(fc.nat(30), fc.constantFrom(262_144, 262_150, 100_000_000)),
      company: fc.nat(3),
      content: fc.constantFrom(-1, 0, 0.5),
    }),
    { selector: ({ person }) => person },
  )
  .map((all) => new Map(all.map(({ person, ...memory }) => [person, memory])));

function memoriesFrom(all: Remembered): Memories {
  const sorted = [...all].toSorted(([a], [b]) => a - b);
  return {
    person: Int32Array.from(sorted, ([person]) => person),
    company: Int32Array.from(sorted, ([, { company }]) => company),
    content: Float64Array.from(sorted, ([, { content }]) => content),
  };
}

test('the memories of a day and what is new on the next are the memories of the next', () => {
  fc.assert(
    fc.property(remembered, remembered, (first, bought) => {
      const [before, after] = [memoriesFrom(first), memoriesFrom(new Map([...first, ...bought]))];

      const added = newMemories(before, after);

      expect(withMemories(before, added)).toEqual(after);
      expect(withMemories(NO_MEMORIES, newMemories(NO_MEMORIES, after))).toEqual(after);
      expect(added.person.length).toBeLessThanOrEqual(bought.size);
    }),
  );
});

test('who remembers something else in another history is marked, and hardly anybody besides', () => {
  fc.assert(
    fc.property(remembered, remembered, (one, other) => {
      const marks = markDifferences(memoriesFrom(one), memoriesFrom(other));

      const people = new Set([...one.keys(), ...other.keys()]);
      const differing = [...people].filter((person) => {
        const [here, there] = [one.get(person), other.get(person)];
        return here?.company !== there?.company || here?.content !== there?.content;
      });
      expect(differing.filter((person) => !isMarked(marks, person))).toEqual([]);
      expect(marks.reduce((sum, mark) => sum + mark, 0)).toBeLessThanOrEqual(differing.length);
    }),
  );
});

test('who is remembered no more breaks the way in which histories are kept', () => {
  const known = memoriesFrom(new Map([[7, { company: 1, content: 0 }]]));

  expect(() => newMemories(known, NO_MEMORIES)).toThrow('remembered no more');
});
