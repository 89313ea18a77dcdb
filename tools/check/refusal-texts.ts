// Every way the server says no has its words in both languages, and the words leave the same gaps to fill.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { sourceFiles } from './imports.ts';

const root = resolve(import.meta.dirname, '..', '..');
const LANGUAGES = ['zh', 'en'];

const texts = LANGUAGES.map((language): Record<string, string> =>
  JSON.parse(readFileSync(join(root, 'contract', 'src', 'refusals', `${language}.json`), 'utf8')),
);

/** The codes of `new Refusal('market.day-is-played', …)`, wherever the server makes one; none where it is put together. */
function codesIn(file: string): (string | undefined)[] {
  const codes: (string | undefined)[] = [];
  new Visitor({
    NewExpression({ callee, arguments: [code] }) {
      if (callee.type !== 'Identifier' || callee.name !== 'Refusal') return;
      codes.push(code?.type === 'Literal' && typeof code.value === 'string' ? code.value : undefined);
    },
  }).visit(parseSync(file, readFileSync(join(root, file), 'utf8')).program);
  return codes;
}

const gaps = (text = '') => [...new Set(text.match(/\{\w+\}/g))].toSorted().join(' ');

const thrown = sourceFiles(root)
  .filter((file) => file.startsWith('server/src/') && !file.endsWith('.test.ts'))
  .flatMap((file) => codesIn(file).map((code) => ({ code, file })));

const unspoken = thrown.flatMap(({ code, file }) => {
  if (code === undefined)
    return [`${file} refusal-codes-are-written-out: a code that is put together cannot be found`];
  return LANGUAGES.filter((_, i) => !texts[i]?.[code]).map(
    (language) => `${file} refusal-has-words: "${code}" is not in contract/src/refusals/${language}.json`,
  );
});

const keys = [...new Set(texts.flatMap((words) => Object.keys(words)))];
const uneven = keys.flatMap((code) => {
  const [zh, en] = texts.map((words) => words[code]);
  if (!zh || !en) return [`refusals-in-both-languages: "${code}" is missing in ${zh ? 'en' : 'zh'}.json`];
  if (gaps(zh) !== gaps(en))
    return [`refusals-have-equal-gaps: "${code}" has ${gaps(zh)} in zh and ${gaps(en)} in en`];
  return [];
});

const objections = [...unspoken, ...uneven];
for (const line of objections) console.error(line);
process.exitCode = objections.length === 0 ? 0 : 1;
