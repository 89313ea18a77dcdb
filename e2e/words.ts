// What the pages say, from the product's own word files, so that a journey is written once and walked in both languages.
import type { Language } from '@portolan/contract';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

type Values = Readonly<Record<string, string | number>>;

export interface Words {
  /** The text under a key, with its placeholders filled. A journey says `market` whichever room of it has the key. */
  say(namespace: string, key: string, values?: Values): string;
  /** The same text somewhere, whatever stands in the placeholders that are not given. */
  like(namespace: string, key: string, values?: Values): RegExp;
}

const root = resolve(import.meta.dirname, '..');
const PLACEHOLDER = /\{(\w+)\}/g;

export function wordsOf(language: Language): Words {
  const texts = new Map<string, Record<string, string>>();
  const files = [
    ...globSync(`web/src/**/words.${language}.json`, { cwd: root }),
    ...globSync(`contract/src/*/${language}.json`, { cwd: root }),
  ];
  for (const file of files) {
    const module = moduleOf(file);
    texts.set(module, { ...texts.get(module), ...JSON.parse(readFileSync(join(root, file), 'utf8')) });
  }
  const plural = new Intl.PluralRules(language);

  function textOf(namespace: string, key: string, { count }: Values): string {
    const words = texts.get(namespace);
    const form = count === undefined ? 'other' : plural.select(Number(count));
    const text = words?.[key] ?? words?.[`${key}_${form}`];
    if (text === undefined) throw new Error(`There are no words ${namespace}:${key} in ${language}`);
    return text;
  }
  return {
    say: (namespace, key, values = {}) =>
      textOf(namespace, key, values).replace(PLACEHOLDER, (_, name: string) => {
        const value = values[name];
        if (value === undefined) throw new Error(`${namespace}:${key} needs a value for ${name}`);
        return String(value);
      }),
    like: (namespace, key, values = {}) => {
      const pieces = textOf(namespace, key, values).split(PLACEHOLDER);
      // Every second piece is the name of a placeholder.
      const parts = pieces.map((piece, at) =>
        at % 2 === 0 ? plain(piece) : plain(String(values[piece] ?? '')) || '.+?',
      );
      return new RegExp(parts.join(''));
    },
  };
}

/** `market` of `web/src/features/market/ads/words.zh.json`, `ui` of `web/src/ui/words.zh.json`. */
function moduleOf(file: string): string {
  const [name = ''] = dirname(file)
    .replace(/^(?:web|contract)\/src\/(?:(?:features|pages)\/)?/, '')
    .split('/');
  return name;
}

/** The text as a pattern that means itself. */
const plain = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
