import { expect, test } from 'vitest';
import { keysUsed, mentionsOf, namespacesNamed, type KeyUsed } from '../testing/keys-used.ts';
import { wordsAt } from './words-at.ts';

type Words = Record<string, string>;

const files = import.meta.glob<Words>(
  [
    './words.*.json',
    '../ui/words.*.json',
    '../{features,pages}/**/words.*.json',
    '../../../contract/src/*/*.json',
  ],
  { eager: true, import: 'default' },
);
const sources = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.*', '!../testing/**'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

const PLURAL = /_(zero|one|two|few|many|other)$/;
const withoutPlural = (key: string) => key.replace(PLURAL, '');

/** The contract's words, which the server uses too, lie in a folder of theirs: `refusals`, `ledger` and so on. */
const OF_CONTRACT = /contract\/src\/(?<namespace>\w+)\/(?<language>zh|en)\.json$/;

/** All words of one language by namespace. */
function wordsIn(language: 'zh' | 'en'): Map<string, Words> {
  const found = Object.entries(files).map(([path, words]) => ({
    ...wordsAt(path),
    ...OF_CONTRACT.exec(path)?.groups,
    words,
  }));
  return new Map(
    found.filter((file) => file.language === language).map(({ namespace, words }) => [namespace, words]),
  );
}

const zh = wordsIn('zh');
const en = wordsIn('en');

const ofContract = new Set(
  Object.keys(files).flatMap((path) => OF_CONTRACT.exec(path)?.groups?.['namespace'] ?? []),
);

const inOrder = (a: string, b: string) => (a < b ? -1 : 1);

const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([whole]) => whole))].toSorted(inOrder);

test('both languages say the same things', () => {
  const keys = (words: Map<string, Words>) =>
    [...words].flatMap(([folder, texts]) =>
      Object.keys(texts).map((key) => `${folder}:${withoutPlural(key)}`),
    );

  expect([...new Set(keys(zh))].toSorted(inOrder)).toEqual([...new Set(keys(en))].toSorted(inOrder));
  expect(zh.size).toBeGreaterThan(25);
});

test('both languages fill in the same values', () => {
  const differing = [...zh].flatMap(([folder, texts]) =>
    Object.entries(texts).filter(([key, text]) => {
      const other = en.get(folder)?.[key];
      return other !== undefined && placeholders(text).join() !== placeholders(other).join();
    }),
  );

  expect(differing).toEqual([]);
});

test('no text is empty, and none keeps the placeholder style of another library', () => {
  const odd = [...zh.values(), ...en.values()].flatMap((texts) =>
    Object.entries(texts).filter(
      ([, text]) => text.trim() === '' || text.includes('{{') || text.includes('${'),
    ),
  );

  expect(odd).toEqual([]);
});

test('what depends on a number has the forms that its language needs', () => {
  const lacking = [...en].flatMap(([folder, texts]) =>
    Object.keys(texts)
      .filter((key) => PLURAL.test(key))
      .map(withoutPlural)
      .filter(
        (key) =>
          !(`${key}_one` in texts) ||
          !(`${key}_other` in texts) ||
          !(`${key}_other` in (zh.get(folder) ?? {})),
      ),
  );

  expect(lacking).toEqual([]);
});

test('every key that a page asks for has words', () => {
  const used = Object.entries(sources).flatMap(([path, source]) => keysUsed(path, source));
  const hasWords = ({ namespaces, key }: KeyUsed) =>
    namespaces.some((namespace) =>
      Object.keys(en.get(namespace) ?? {}).some((known) => key.test(withoutPlural(known)) || key.test(known)),
    );
  const missing = used.filter((use) => !hasWords(use)).map(({ path, text }) => `${path}: ${text}`);

  expect(used.length).toBeGreaterThan(50);
  expect(missing).toEqual([]);
});

// The contract's words answer to codes that the server sends.
const ofPages = new Map([...en].filter(([namespace]) => !ofContract.has(namespace)));
const keysOf = (namespace: string) => Object.keys(ofPages.get(namespace) ?? {}).map(withoutPlural);

test('no words are kept that no page asks for', () => {
  const kept = [...ofPages.keys()].flatMap((namespace) => {
    const readers = Object.values(sources).filter((source) => namespacesNamed(source).includes(namespace));
    const mentions = readers.map(mentionsOf);
    return keysOf(namespace)
      .filter((key) => !mentions.some((isMentioned) => isMentioned(key)))
      .map((key) => `${namespace}: ${key}`);
  });

  expect([...new Set(kept)]).toEqual([]);
});

test('a piece names the words of a room only when it says some of them', () => {
  const idle = Object.entries(sources).flatMap(([path, source]) => {
    const isMentioned = mentionsOf(source);
    return (
      namespacesNamed(source)
        // The words of the shell are there anyway.
        .filter((namespace) => namespace !== 'app' && ofPages.has(namespace))
        .filter((namespace) => !keysOf(namespace).some(isMentioned))
        .map((namespace) => `${path}: ${namespace}`)
    );
  });

  expect(idle).toEqual([]);
});
