/** Whom the people of a market remember when a day begins, held against what they remember in another history. */
import type { MarketBoard } from '../demand/board.ts';

/** Ascending by person. */
export interface Memories {
  readonly person: Int32Array;
  readonly company: Int32Array;
  readonly content: Float64Array;
}

export const NO_MEMORIES: Memories = {
  person: new Int32Array(),
  company: new Int32Array(),
  content: new Float64Array(),
};

/** As they lie on the board: no copies. */
export const memoriesOn = ({ buyer, buyerCompany, buyerContent }: MarketBoard): Memories => ({
  person: buyer,
  company: buyerCompany,
  content: buyerContent,
});

export const copyOfMemories = ({ person, company, content }: Memories): Memories => ({
  person: person.slice(),
  company: company.slice(),
  content: content.slice(),
});

type See = (one: number | undefined, other: number | undefined) => void;

/** Goes through both in the order of people: `see` is told where each stands in either, if it does. */
function sideBySide({ person: some }: Memories, { person: others }: Memories, see: See): void {
  let one = 0;
  let other = 0;
  while (one < some.length || other < others.length) {
    const here = some[one] ?? Infinity;
    const there = others[other] ?? Infinity;
    see(here <= there ? one : undefined, there <= here ? other : undefined);
    if (here <= there) one += 1;
    if (there <= here) other += 1;
  }
}

const isSame = (before: Memories, one: number, after: Memories, other: number): boolean =>
  before.company[one] === after.company[other] && before.content[one] === after.content[other];

/** Of these memories those at some places. */
function pick({ person, company, content }: Memories, places: readonly number[]): Memories {
  return {
    person: Int32Array.from(places, (place) => person[place] ?? 0),
    company: Int32Array.from(places, (place) => company[place] ?? 0),
    content: Float64Array.from(places, (place) => content[place] ?? 0),
  };
}

/** What is new since the day before. Nobody forgets whom they bought from. */
export function newMemories(before: Memories, after: Memories): Memories {
  const places: number[] = [];
  sideBySide(before, after, (one, other) => {
    if (other === undefined) throw new RangeError('a buyer of the day before is remembered no more');
    if (one === undefined || !isSame(before, one, after, other)) places.push(other);
  });
  return pick(after, places);
}

/** Those of the day before with what is new. */
export function withMemories(before: Memories, added: Memories): Memories {
  if (added.person.length === 0) return before;
  let count = 0;
  sideBySide(before, added, () => (count += 1));
  const all = {
    person: new Int32Array(count),
    company: new Int32Array(count),
    content: new Float64Array(count),
  };
  let place = 0;
  sideBySide(before, added, (one, other) => {
    const [from, row] = other === undefined ? [before, one ?? 0] : [added, other];
    all.person[place] = from.person[row] ?? 0;
    all.company[place] = from.company[row] ?? 0;
    all.content[place] = from.content[row] ?? 0;
    place += 1;
  });
  return all;
}

/** Marks are kept by the lower bits of people's numbers; a power of two. */
const MARKS = 262_144;

export type Marks = Uint8Array;

/** Marks everybody who remembers something else, and a few others besides. */
export function markDifferences(one: Memories, other: Memories): Marks {
  const marks = new Uint8Array(MARKS);
  sideBySide(one, other, (here, there) => {
    if (here !== undefined && there !== undefined && isSame(one, here, other, there)) return;
    const person = there === undefined ? one.person[here ?? 0] : other.person[there];
    marks[(person ?? 0) & (MARKS - 1)] = 1;
  });
  return marks;
}

/** Whether a person may remember something else. */
export const isMarked = (marks: Marks, person: number): boolean => marks[person & (MARKS - 1)] === 1;
