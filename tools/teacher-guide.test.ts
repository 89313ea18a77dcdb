import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

const plain = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The words on the screen as patterns: a number may stand where a placeholder is. */
function wordsOnScreen(language: string): RegExp[] {
  const files = globSync(`web/src/**/words.${language}.json`, { cwd: root });
  const texts = files.flatMap((file) => Object.values<string>(JSON.parse(read(file))));
  return texts.map(
    (text) =>
      new RegExp(
        `^${text
          .split(/\{\w+\}/)
          .map(plain)
          .join(String.raw`\d+`)}$`,
        'i',
      ),
  );
}

test.each(['zh', 'en'])('what stands in bold in the teacher’s guide (%s) stands on a page', (language) => {
  const words = wordsOnScreen(language);

  const bold = [...read(`docs/guides/teacher.${language}.md`).matchAll(/\*\*(.+?)\*\*/g)].flatMap(
    ([, phrase = '']) => phrase,
  );

  expect(bold.length).toBeGreaterThan(20);
  expect(bold.filter((phrase) => !words.some((word) => word.test(phrase)))).toEqual([]);
});
