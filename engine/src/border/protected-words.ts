/** Words and designs of others that a page uses: looked for as a register's search engine would. */
import { stands } from '../conduct/read-pages.ts';
import { wordsOf } from '../demand/words.ts';
import { knownPages, type KnownPages, ofEach, type PageText } from '../known.ts';
import type { Border } from '../scenario/border.ts';

// A page is looked through every day, and changes rarely.
const MOST_KNOWN = 4000;
const knownFor = ofEach<Border, KnownPages<readonly string[]>>(() => knownPages(MOST_KNOWN));

/** The protected words of a country that stand on a page, hidden search terms included, in the order of its register. */
export function protectedWords(border: Border, page: PageText, language: string): readonly string[] {
  const marks = border.protected?.words ?? [];
  if (marks.length === 0) return [];
  const { title, bullets, description, searchTerms } = page;
  return knownFor(border)(page, language, () => {
    const text = [title, ...bullets, description, searchTerms].join(' . ');
    return standing(marks, wordsOf(text, language), language);
  });
}

const standing = (
  marks: readonly { readonly word: string }[],
  text: readonly string[],
  language: string,
): readonly string[] => marks.map(({ word }) => word).filter((word) => stands(text, wordsOf(word, language)));

export const isProtectedDesign = (border: Border | undefined, design: string | undefined): boolean =>
  design !== undefined && (border?.protected?.designs ?? []).some(({ id }) => id === design);
