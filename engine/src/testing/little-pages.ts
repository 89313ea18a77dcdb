import type { ProductPages } from '../scenario/product-pages.ts';
import type { Infer } from '../shape.ts';
import { source } from './words.ts';

/** Several companies may sell on one product page, and the categories are looked after. */
export const LITTLE_PAGES = {
  featuredOffer: {
    price: 1,
    promise: 0.3,
    stock: 0.2,
    enoughUnits: 20,
    health: 1,
    leastHealth: 100,
    rotation: 0.02,
    looksOn: 0.1,
    source,
  },
  wrongCategoryFound: 0.2,
} as const satisfies Infer<typeof ProductPages>;
