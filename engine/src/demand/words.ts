/** From written text to the words that a search compares: small letters, no accents, stems. */
import { stemOf } from './stems.ts';

// Letters beyond a–z, by table: what the machine thinks of case and accents must not matter.
const FOLDED: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['a', 'àáâãåāăąÀÁÂÃÅĀĂĄäÄ'],
    ['c', 'çćčÇĆČ'],
    ['d', 'ďđĎĐ'],
    ['e', 'èéêëēęěÈÉÊËĒĘĚ'],
    ['i', 'ìíîïīÌÍÎÏĪ'],
    ['l', 'łŁ'],
    ['n', 'ñńňÑŃŇ'],
    ['o', 'òóôõøōÒÓÔÕØŌöÖ'],
    ['r', 'řŘ'],
    ['s', 'śšşŚŠŞ'],
    ['t', 'ťţŤŢ'],
    ['u', 'ùúûūůÙÚÛŪŮüÜ'],
    ['y', 'ýÿÝ'],
    ['z', 'źżžŹŻŽ'],
    ['ss', 'ßẞ'],
    ['ae', 'æÆ'],
    ['oe', 'œŒ'],
  ].flatMap(([plain = '', letters = '']) => letters.split('').map((letter) => [letter, plain])),
);

/** Words that say nothing of a product. */
const IDLE: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set([
    'a',
    'an',
    'and',
    'at',
    'by',
    'for',
    'from',
    'in',
    'is',
    'it',
    'of',
    'on',
    'or',
    'the',
    'to',
    'up',
    'with',
    'your',
  ]),
  de: new Set(
    'aus auf bei das dem den der des die ein eine einem einen einer fur im in mit nach oder und von vom zu zum zur'.split(
      ' ',
    ),
  ),
};

function fold(text: string): string {
  let folded = '';
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) folded += letter;
    else if (code >= 65 && code <= 90) folded += String.fromCharCode(code + 32);
    // Accents that stand as signs of their own, and apostrophes: `dog's` is `dogs`.
    else if ((code >= 0x300 && code <= 0x36f) || code === 0x27 || code === 0x2019) continue;
    // Beyond Latin, a sign is a word of its own: that is how such scripts are searched.
    else folded += FOLDED[letter] ?? (code >= 0x3040 ? ` ${letter} ` : ' ');
  }
  return folded;
}

/** The words of a text in a language, stemmed, in order, without those that say nothing. */
export function wordsOf(text: string, language: string): string[] {
  const idle = IDLE[language];
  return fold(text)
    .split(' ')
    .filter((word) => word !== '' && !idle?.has(word))
    .map((word) => stemOf(word, language));
}

/** Letters that may join the parts of a German compound. */
const JOINTS = ['', 's', 'n', 'en', 'es'];
const SHORTEST_PART = 4;

/**
 * The two known words that a German compound is made of: `hundebett` also answers `bett hund`. Nothing when it is not
 * made of two words of the lexicon.
 */
export function partsOf(word: string, lexicon: ReadonlySet<string>): string[] {
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
    const tail = word.slice(cut);
    if (!lexicon.has(tail)) continue;
    const head = word.slice(0, cut);
    const joint = JOINTS.find(
      (joint) => head.endsWith(joint) && lexicon.has(stemOf(head.slice(0, cut - joint.length), 'de')),
    );
    if (joint !== undefined) return [stemOf(head.slice(0, cut - joint.length), 'de'), tail];
  }
  return [];
}
