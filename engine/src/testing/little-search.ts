import type { Search, Shoppers } from '../scenario/search.ts';
import { source } from './words.ts';

export const LITTLE_SEARCH: Search = {
  fields: { title: 3, bullets: 1.2, searchTerms: 1, description: 0.6 },
  mistyped: 0.6,
  usual: { stars: 4, conversion: 0.05 },
  source,
};

export const LITTLE_SHOPPERS: Shoppers = { habit: 0.5, thriftWithIncome: 0.6, source };
