import type { Match } from './match-select.tsx';

/** Targets as a form holds them: keywords a line each, with one match for all. */
export interface TypedTargets {
  match: Match;
  keywords: string;
  products: readonly string[];
  categories: readonly string[];
}

export const NO_TARGETS: TypedTargets = { match: 'phrase', keywords: '', products: [], categories: [] };

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** As the engine takes them; what is empty is left out. */
export function sentTargets({ match, keywords, products, categories }: TypedTargets) {
  const words = linesOf(keywords);
  return {
    ...(words.length > 0 ? { keywords: words.map((each) => ({ words: each, match })) } : {}),
    ...(products.length > 0 ? { products: products.map((product) => ({ product })) } : {}),
    ...(categories.length > 0 ? { categories: categories.map((line) => ({ line })) } : {}),
  };
}
