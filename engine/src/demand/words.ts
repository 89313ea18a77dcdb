/** From written text to the words that a search compares: small letters, no accents, stems. */
import { languageOf } from './languages/by-code.ts';
import { runsOf, type Run } from './letters.ts';
import { stemOf } from './stems.ts';

const APOSTROPHES = /['’]/g;

/** The words of a text in a language, stemmed, in order, without those that say nothing. */
export function wordsOf(text: string, code: string): string[] {
  const { idle, elides, isUnspaced } = languageOf(code);
  return runsOf(elides ? text.replaceAll(APOSTROPHES, ' ') : text)
    .flatMap((run) => piecesOf(run, isUnspaced === true))
    .filter((word) => !idle.has(word))
    .map((word) => stemOf(word, code));
}

/** Spaces part words where there are any; elsewhere each sign is one, or each pair of neighbours. */
function piecesOf({ writing, signs }: Run, isUnspaced: boolean): string[] {
  if (writing === 'latin' || writing === 'arabic') return [signs];
  const each = Array.from(signs);
  if (!isUnspaced) return each;
  const pairs = each.slice(1).map((sign, place) => `${each[place]}${sign}`);
  // A kanji means something by itself; a kana alone is a particle.
  return writing === 'kanji' ? [...each, ...pairs] : pairs;
}

const SHORTEST_PART = 4;

/**
 * The two known words that a compound is made of: `hundebett` also answers `bett hund`. Nothing where words are not
 * joined, or when it is not made of two words of the lexicon.
 */
export function partsOf(word: string, code: string, lexicon: ReadonlySet<string>): string[] {
  const { joints } = languageOf(code);
  if (!joints) return [];
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
    const tail = word.slice(cut);
    if (!lexicon.has(tail)) continue;
    const head = word.slice(0, cut);
    const stems = joints
      .filter((joint) => head.endsWith(joint))
      .map((joint) => stemOf(head.slice(0, cut - joint.length), code));
    const known = stems.find((stem) => lexicon.has(stem));
    if (known !== undefined) return [known, tail];
  }
  return [];
}
