import { expect, test } from 'vitest';
import { lexiconOf } from './text-index.ts';
import { partsOf, wordsOf } from './words.ts';

test('singular and plural, and the forms of a verb, are one word', () => {
  expect(wordsOf('Beds for Dogs and Puppies, running shoes', 'en')).toEqual([
    'bed',
    'dog',
    'puppy',
    'run',
    'shoe',
  ]);
  expect(wordsOf('Boxes, glasses, a dress, bus', 'en')).toEqual(['box', 'glass', 'dress', 'bus']);
  expect(wordsOf('Betten für Hunde und Katzen', 'de')).toEqual(['bett', 'hund', 'katz']);
});

test('case, umlauts and punctuation make no difference', () => {
  expect(wordsOf('KÜCHEN-Organizer', 'de')).toEqual(wordsOf('kuchen organizer', 'de'));
  expect(wordsOf('USB‑C 100W', 'en')).toEqual(['usb', 'c', '100w']);
  expect(wordsOf('Straße', 'de')).toEqual(wordsOf('strasse', 'de'));
  expect(wordsOf('Ku\u0308che', 'de')).toEqual(wordsOf('Küche', 'de'));
  expect(wordsOf('the dog’s bed', 'en')).toEqual(['dog', 'bed']);
});

test('a German compound is known by its parts, and only by words that exist', () => {
  const lexicon = lexiconOf(['Hund', 'Bett', 'Geschirr'], 'de');
  expect(partsOf('hundebett', 'de', lexicon)).toEqual(['hund', 'bett']);
  expect(partsOf('hundegeschirr', 'de', lexicon)).toEqual(['hund', 'geschirr']);
  expect(partsOf('flussbett', 'de', lexicon)).toEqual([]);
});

test('signs of scripts without spaces are words of their own', () => {
  expect(wordsOf('宠物床 bed', 'en')).toEqual(['宠', '物', '床', 'bed']);
});

/** Each pair is one word to a search. */
const ALIKE: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: [
    ['colour', 'colors'],
    ['grey organiser', 'gray organizers'],
    ['ＵＳＢ－Ｃ', 'usb-c'],
  ],
  de: [
    ['Küchenhelfer', 'küchenhelfer'],
    ['Kueche', 'Küche'],
  ],
  fr: [
    ['boîtes de rangement', 'boite rangement'],
    ['l’eau', "de l'eau"],
    ['couteaux', 'couteau'],
    ['lits pour chiens', 'lit chien'],
    ['pliante', 'pliant'],
  ],
  pt: [
    ['organizadores de gavetas', 'organizador gaveta'],
    ['botões', 'botão'],
    ['caminhas para gatos', 'caminha gato'],
    ['potes herméticos', 'pote hermetico'],
    ['canais', 'canal'],
  ],
  ms: [
    ['penyimpanan', 'menyimpan'],
    ['perlindungan', 'lindung'],
    ['kucingnya', 'kucing'],
    ['anak-anak', 'anak anak'],
  ],
  ja: [
    ['ﾍﾞｯﾄﾞ', 'ベッド'],
    ['ねこ', 'ネコ'],
    ['カ\u3099ラス', 'ガラス'],
    ['シリコーン', 'シリコン'],
    ['人々', '人人'],
  ],
  ar: [
    ['الْقِطَّة', 'قطه'],
    ['أدوات المطبخ', 'ادوات مطبخ'],
    ['حقـــيبة', 'حقيبة'],
    ['والمنظم', 'منظم'],
    ['٥ قطع', '5 قطع'],
    ['مستشفى', 'مستشفي'],
  ],
};

test.each(Object.entries(ALIKE).flatMap(([code, pairs]) => pairs.map((pair) => [code, ...pair] as const)))(
  'in %s, %s and %s are searched alike',
  (code, one, other) => {
    expect(wordsOf(one, code).length).toBeGreaterThan(0);
    expect(wordsOf(one, code)).toEqual(wordsOf(other, code));
  },
);

const APART: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: [['bag', 'bug']],
  fr: [['chat', 'chien']],
  pt: [['cama', 'copo']],
  ms: [['kucing', 'kunci']],
  ja: [['ベッド', 'ペット']],
  ar: [['قطة', 'كلب']],
};

test.each(Object.entries(APART).flatMap(([code, pairs]) => pairs.map((pair) => [code, ...pair] as const)))(
  'in %s, %s and %s are two words',
  (code, one, other) => {
    expect(wordsOf(one, code)).not.toEqual(wordsOf(other, code));
  },
);

test('Japanese is searched by pairs of signs within one writing, and its particles say nothing', () => {
  expect(wordsOf('猫のベッド', 'ja')).toEqual(['猫', 'べつ', 'つど']);
  expect(wordsOf('猫用ベッド', 'ja')).toEqual(['猫', '猫用', 'べつ', 'つど']);
  expect(wordsOf('折りたたみ式 USB充電', 'ja')).toContain('usb');
});
