import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import en from '../../contract/src/news/en.json' with { type: 'json' };
import zh from '../../contract/src/news/zh.json' with { type: 'json' };

const ENGINE = join(import.meta.dirname, '..', '..', 'engine', 'src');

/** Codes stand in the engine's rules as literals, so that they can be found here and by a reader. */
function codesOfTheEngine(): string[] {
  const files = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' });
  const rules = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const codes = rules.flatMap(
    (file) => readFileSync(join(ENGINE, file), 'utf8').match(/(?<=')news\.[a-z-]+(?=')/g) ?? [],
  );
  return [...new Set(codes)].toSorted();
}

/** Some news are said in other words when nothing is late. */
const codesSaid = (texts: object): string[] =>
  [...new Set(Object.keys(texts).map((code) => code.replace(/\.in-time$/, '')))].toSorted();

const gaps = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].toSorted();

test('everything that a company hears has words in both languages, and no words wait for news that never come', () => {
  expect(codesSaid(zh)).toEqual(codesOfTheEngine());
  expect(codesSaid(en)).toEqual(codesOfTheEngine());
});

test('the words of a piece of news leave the same gaps in both languages', () => {
  const chinese: Record<string, string> = zh;
  for (const [code, text] of Object.entries(en))
    expect([code, gaps(chinese[code] ?? '')]).toEqual([code, gaps(text)]);
});
