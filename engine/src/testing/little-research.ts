import type { Research } from '../scenario/research.ts';
import { source } from './words.ts';

/** All kinds of research on sale, from panels small enough that their errors show. */
export const LITTLE_RESEARCH: Research = {
  tracker: { pricePerDay: 2000, mostDays: 30, panelShare: 0.2, mostAtOnce: 2, source },
  keywords: { price: 80_000, sample: 2000, bidSpread: 0.15, most: 10, source },
  concept: { price: 150_000, sample: 200, rivals: 3, source },
};
