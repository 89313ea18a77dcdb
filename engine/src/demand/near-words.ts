/** Words that differ by one letter: what somebody meant who mistyped. */

/** Shorter words have too many neighbours that mean something else. */
const SHORTEST = 5;
const DIGIT = /\d/;

/** Whether one letter left out, put in, changed, or swapped with its neighbour makes one word the other. */
export function isOneLetterOff(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return isSwapped && short.slice(at + 2) === long.slice(at + 2);
}

/** What has been compared already: for each word asked for, its neighbours among the first so many words met. */
interface Compared {
  /** The last vocabulary whose words were met: the same one brings no new words. */
  last: unknown;
  readonly met: string[];
  readonly isMet: Set<string>;
  readonly asked: Map<string, { upTo: number; readonly near: string[] }>;
}

// Vocabularies change by a few words a day, and whoever compares them all anew each morning compares in vain.
const known = new WeakMap<object, Compared>();
const MOST_MET = 200_000;

/** The words of a vocabulary that are one letter off, in the order of their signs. `of` is whose vocabulary it is. */
export function nearWords(of: object, vocabulary: ReadonlyMap<string, unknown>, word: string): string[] {
  if (word.length < SHORTEST || DIGIT.test(word)) return [];
  const compared = comparedOf(of, vocabulary);
  const asked = compared.asked.get(word) ?? { upTo: 0, near: [] };
  for (; asked.upTo < compared.met.length; asked.upTo++) {
    const met = compared.met[asked.upTo] ?? '';
    if (met.length >= SHORTEST - 1 && isOneLetterOff(word, met)) asked.near.push(met);
  }
  compared.asked.set(word, asked);
  return asked.near.filter((near) => vocabulary.has(near)).toSorted((a, b) => (a < b ? -1 : 1));
}

const nothingYet = (): Compared => ({ last: undefined, met: [], isMet: new Set(), asked: new Map() });

function comparedOf(of: object, vocabulary: ReadonlyMap<string, unknown>): Compared {
  const before = known.get(of);
  const compared = before && before.met.length < MOST_MET ? before : nothingYet();
  known.set(of, compared);
  if (compared.last === vocabulary) return compared;
  compared.last = vocabulary;
  for (const word of vocabulary.keys()) {
    if (compared.isMet.has(word)) continue;
    compared.isMet.add(word);
    compared.met.push(word);
  }
  return compared;
}
