/**
 * How well a page is made, 0 to 1: of its pictures as taken, of its words by what a buyer can learn from them. What
 * was measured stands before what is worked out here.
 */
import { at } from '../at.ts';
import { knownPages, type KnownPages, ofEach } from '../known.ts';
import type { PageQuality } from '../scenario/search.ts';
import type { Listing } from '../world.ts';
import type { MarketFacts } from './market-facts.ts';
import { wordsOf } from './words.ts';

export type PageParts = Record<'facts' | 'bullets' | 'title' | 'description' | 'stuffing', number>;

/** A page that people neither like nor mind. */
const MIDDLING = 0.5;
/** A fact is told when the page holds so much of its words: nobody has to copy it. */
const TOLD_SHARE = 0.6;

type Page = Pick<Listing, 'title' | 'bullets' | 'description' | 'searchTerms' | 'product'>;

export const imageQualityOf = ({ measured, imageQuality }: Listing): number =>
  measured?.image ?? imageQuality;

export const pageQualityOf = (facts: MarketFacts, page: Listing): number =>
  page.measured?.page ??
  (facts.search.pageQuality ? read(facts, facts.search.pageQuality, page).quality : MIDDLING);

/** What the quality of a page's words is made of, where its market judges them. */
export const pagePartsOf = (facts: MarketFacts, page: Page): PageParts | undefined =>
  facts.search.pageQuality && read(facts, facts.search.pageQuality, page).parts;

interface Reading {
  readonly parts: PageParts;
  readonly quality: number;
}

// A page is rewritten seldom, and judged and looked at every day.
const MOST_KNOWN = 10_000;
const knownFor = ofEach<MarketFacts, KnownPages<Reading>>(() => knownPages(MOST_KNOWN));

function read(facts: MarketFacts, rule: PageQuality, page: Page): Reading {
  return knownFor(facts)(page, page.product, () => {
    const parts = partsOf(facts, rule, page);
    return { parts, quality: qualityOf(rule, parts) };
  });
}

/** Each from 0 to 1; `stuffing` is the share of words that only repeat others. */
function partsOf({ country, products }: MarketFacts, rule: PageQuality, page: Page): PageParts {
  const { language } = country;
  const seen = wordsOf([page.title, ...page.bullets, page.description].join(' '), language);
  const words = new Set(seen);
  const { told } = at(products, page.product);
  const isTold = (fact: readonly string[]): boolean =>
    fact.filter((word) => words.has(word)).length >= TOLD_SHARE * fact.length;
  return {
    facts: Math.min(1, told.filter(isTold).length / Math.min(rule.enoughFacts, told.length)),
    bullets: Math.min(1, page.bullets.length / rule.enoughBullets),
    title: Math.min(1, wordsOf(page.title, language).length / rule.enoughTitleWords),
    description: Math.min(1, wordsOf(page.description, language).length / rule.enoughDescriptionWords),
    stuffing: repeatedShare([...seen, ...wordsOf(page.searchTerms, language)], rule.fairRepeats),
  };
}

function repeatedShare(words: readonly string[], fair: number): number {
  if (words.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let over = 0;
  for (const count of counts.values()) over += Math.max(0, count - fair);
  return over / words.length;
}

function qualityOf({ weights }: PageQuality, parts: PageParts): number {
  const gained = ['facts', 'bullets', 'title', 'description'] as const;
  const all = gained.reduce((sum, part) => sum + weights[part], 0);
  const quality = gained.reduce((sum, part) => sum + weights[part] * parts[part], 0) / (all > 0 ? all : 1);
  return Math.min(1, Math.max(0, quality - weights.stuffing * parts.stuffing));
}
