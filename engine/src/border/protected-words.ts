/** Words and designs of others that a page uses: looked for as a register's search engine would. */
import { stands } from '../conduct/read-pages.ts';
import { wordsOf } from '../demand/words.ts';
import type { Border } from '../scenario/border.ts';

interface Page {
  readonly title: string;
  readonly bullets: readonly string[];
  readonly description: string;
  readonly searchTerms: string;
}

// A page is looked through every day, and changes rarely.
const known = new WeakMap<Border, Map<string, readonly string[]>>();
const MOST_KNOWN = 4000;

/** The protected words of a country that stand on a page, hidden search terms included, in the order of its register. */
export function protectedWords(
  border: Border,
  { title, bullets, description, searchTerms }: Page,
  language: string,
): readonly string[] {
  const marks = border.protected?.words ?? [];
  if (marks.length === 0) return [];
  const text = [title, ...bullets, description, searchTerms].join(' . ');
  const pages = known.get(border) ?? new Map<string, readonly string[]>();
  known.set(border, pages);
  const found = pages.get(text) ?? standing(marks, wordsOf(text, language), language);
  if (pages.size >= MOST_KNOWN) pages.clear();
  pages.set(text, found);
  return found;
}

const standing = (
  marks: readonly { readonly word: string }[],
  text: readonly string[],
  language: string,
): readonly string[] => marks.map(({ word }) => word).filter((word) => stands(text, wordsOf(word, language)));

export const isProtectedDesign = (border: Border | undefined, design: string | undefined): boolean =>
  design !== undefined && (border?.protected?.designs ?? []).some(({ id }) => id === design);
