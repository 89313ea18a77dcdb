// docs/glossary.md is made from the words under content/help, so that the pages and the guides speak alike.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fits } from '../../engine/src/shape.ts';
import { readJson } from './read-json.ts';
import { Terms } from '../../server/src/modules/curriculum/shapes.ts';

const INTRODUCTION = `# Glossary · 词汇表

One idea, one word, in both languages. Made from \`content/help\` by \`node tools/glossary.ts\`; change the words there.
`;

export function glossaryOf(content: string): string {
  const lists = readdirSync(join(content, 'help'))
    .toSorted()
    .flatMap((name) => {
      const read = readJson(content, `help/${name}`);
      return 'value' in read && fits(Terms, read.value) ? [read.value] : [];
    });
  return [INTRODUCTION, ...lists.map(section)].join('\n');
}

function section({ name, terms }: Terms): string {
  const rows = terms
    .toSorted((a, b) => (a.term.en.toLowerCase() < b.term.en.toLowerCase() ? -1 : 1))
    .map(({ term, says }) => `| ${term.en} | ${term.zh} | ${says.en} | ${says.zh} |`);
  return [
    `## ${name.en} · ${name.zh}`,
    '',
    '| English | 中文 | Meaning | 含义 |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
