/**
 * From written signs to those that a search compares, by table: what a machine thinks of case, accents and widths must
 * not matter. Runs of signs that belong together come out with the kind of writing they are.
 */
export type Writing = 'latin' | 'arabic' | 'kanji' | 'katakana' | 'hiragana';

export interface Run {
  readonly writing: Writing;
  readonly signs: string;
}

const LATIN: readonly (readonly [plain: string, letters: string])[] = [
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
];

/** Forms of one letter that writers use for one another. */
const ARABIC: readonly (readonly [plain: string, letters: string])[] = [
  ['ا', 'أإآٱ'],
  ['ي', 'ىیئ'],
  ['و', 'ؤ'],
  ['ه', 'ةھە'],
  ['ك', 'ک'],
];

/** Small kana are written for large ones, and the other way round. */
const KANA: readonly (readonly [plain: string, letters: string])[] = [
  ['あ', 'ぁ'],
  ['い', 'ぃ'],
  ['う', 'ぅ'],
  ['え', 'ぇ'],
  ['お', 'ぉ'],
  ['つ', 'っ'],
  ['や', 'ゃ'],
  ['ゆ', 'ゅ'],
  ['よ', 'ょ'],
  ['わ', 'ゎ'],
];

const FOLDED: ReadonlyMap<string, string> = new Map(
  [...LATIN, ...ARABIC, ...KANA].flatMap(([plain, letters]) =>
    Array.from(letters, (letter): [string, string] => [letter, plain]),
  ),
);

const FIRST_FOLDED = 0x80;

/** Katakana of half width, in the order of their codes from U+FF66 on. */
const HALF_WIDTH = Array.from(
  'ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン',
);
const FIRST_HALF = 0xff66;

const isBetween = (code: number, first: number, last: number): boolean => code >= first && code <= last;

/** Signs of full width, of half width and digits of other scripts, as the plain sign that they stand for. */
function plainCode(code: number): number {
  if (isBetween(code, 0xff01, 0xff5e)) return code - 0xfee0;
  if (isBetween(code, FIRST_HALF, FIRST_HALF + HALF_WIDTH.length - 1))
    return HALF_WIDTH[code - FIRST_HALF]?.charCodeAt(0) ?? code;
  if (isBetween(code, 0x660, 0x669)) return code - 0x660 + 0x30;
  if (isBetween(code, 0x6f0, 0x6f9)) return code - 0x6f0 + 0x30;
  return code;
}

/** Accents and vowel marks that stand as signs of their own, apostrophes (`dog's` is `dogs`), and what only stretches. */
const isPassedOver = (code: number): boolean =>
  isBetween(code, 0x300, 0x36f) ||
  code === 0x27 ||
  code === 0x2019 ||
  isBetween(code, 0x64b, 0x65f) ||
  code === 0x670 ||
  code === 0x640 ||
  code === 0x30fc;

const FIRST_VOICED = 0x3099;
const VOICED = new Set([FIRST_VOICED, 0x309b, 0xff9e]);
const HALF_VOICED = new Set([0x309a, 0x309c, 0xff9f]);
const KATAKANA_ABOVE_HIRAGANA = 0x60;
const REPEAT = '々';

function writingOf(code: number): Writing | undefined {
  if (isBetween(code, 97, 122) || isBetween(code, 48, 57)) return 'latin';
  if (isBetween(code, 0x620, 0x64a) || isBetween(code, 0x671, 0x6d3)) return 'arabic';
  if (isBetween(code, 0x30a1, 0x30f6)) return 'katakana';
  if (isBetween(code, 0x3041, 0x3096)) return 'hiragana';
  if (code >= 0x3400 || code === 0x3005) return 'kanji';
  return undefined;
}

/** Plain letters and digits, most of what is written, stand for themselves. */
function foldedOf(code: number): string {
  const sign = String.fromCodePoint(code);
  return code < FIRST_FOLDED ? sign : (FOLDED.get(sign) ?? sign);
}

/** The signs of a text that say something, folded, in runs of one writing each. */
export function runsOf(text: string): Run[] {
  const runs: { writing: Writing; signs: string }[] = [];
  let open: { writing: Writing; signs: string } | undefined;
  for (const sign of text) {
    const written = sign.codePointAt(0) ?? 0;
    if (open && written >= FIRST_VOICED && (VOICED.has(written) || HALF_VOICED.has(written))) {
      // A mark of its own: the voiced kana follows the plain one, the half-voiced one that.
      const plain = open.signs.charCodeAt(open.signs.length - 1);
      open.signs = open.signs.slice(0, -1) + String.fromCharCode(plain + (VOICED.has(written) ? 1 : 2));
      continue;
    }
    const code = plainCode(written);
    if (isPassedOver(code)) continue;
    const small = isBetween(code, 65, 90) ? code + 32 : code;
    const folded = foldedOf(small);
    const writing = writingOf(folded.codePointAt(0) ?? 0);
    if (writing === undefined) {
      open = undefined;
      continue;
    }
    if (open?.writing !== writing) {
      open = { writing, signs: '' };
      runs.push(open);
    }
    open.signs += signOf(folded, writing, open.signs);
  }
  return runs;
}

/** Katakana are compared as hiragana, and 々 as the sign that it repeats. */
function signOf(folded: string, writing: Writing, before: string): string {
  if (writing === 'kanji' && folded === REPEAT) return before.slice(-1);
  if (writing !== 'katakana') return folded;
  const hiragana = String.fromCharCode(folded.charCodeAt(0) - KATAKANA_ABOVE_HIRAGANA);
  return FOLDED.get(hiragana) ?? hiragana;
}
