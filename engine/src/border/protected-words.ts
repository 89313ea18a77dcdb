/** Words and designs of others that a page uses: looked for as a register's search engine would. */
import type { Border } from '../scenario/border.ts';

/** Letters and digits of any script, in lower case, with one space between words and around the whole. */
const plain = (text: string): string => ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;

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
export function protectedWords(border: Border, { title, bullets, description, searchTerms }: Page): readonly string[] {
  const words = border.protected?.words ?? [];
  if (words.length === 0) return [];
  const text = plain([title, ...bullets, description, searchTerms].join(' '));
  const pages = known.get(border) ?? new Map<string, readonly string[]>();
  known.set(border, pages);
  const found = pages.get(text) ?? words.map(({ word }) => word).filter((word) => text.includes(plain(word)));
  if (pages.size >= MOST_KNOWN) pages.clear();
  pages.set(text, found);
  return found;
}

export const isProtectedDesign = (border: Border, design: string | undefined): boolean =>
  design !== undefined && (border.protected?.designs ?? []).some(({ id }) => id === design);
