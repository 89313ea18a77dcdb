/** The words of a plan of action: what an appeal may name. Pages show them, rule packs judge by them. */

/** Why something went wrong, as a plan of action may say. */
export const CAUSES = [
  'page-not-checked',
  'rights-not-checked',
  'document-missing',
  'category-guessed',
  'price-never-asked',
  'reviews-bought',
  'words-repeated-for-search',
  'stock-not-watched',
  'dispatch-too-slow',
  'lane-too-slow',
  'tracking-not-sent',
  'goods-not-as-promised',
  'letters-not-answered',
  'buyers-led-away',
  'law-of-returns-unknown',
  'mistake-of-the-platform',
] as const;
export type Cause = (typeof CAUSES)[number];

/** What was done about it. Each is looked for in the world: see `conduct/corrections.ts`. */
export const CORRECTIONS = [
  'page-corrected',
  'page-withdrawn',
  'was-price-removed',
  'document-shown',
  'orders-shipped',
  'letters-answered',
  'goods-restocked',
  'handling-lengthened',
  'lane-changed',
  'buyer-refunded',
] as const;
export type Correction = (typeof CORRECTIONS)[number];

/** What keeps it from happening again. */
export const PREVENTIONS = [
  'second-pair-of-eyes',
  'list-of-forbidden-words',
  'rights-search-before-listing',
  'documents-before-listing',
  'price-log',
  'neutral-review-requests',
  'contact-on-the-platform-only',
  'stock-buffer',
  'daily-dispatch-deadline',
  'tracked-lanes-only',
  'goods-inspected-before-dispatch',
  'reply-rota',
  'returns-by-the-book',
] as const;
export type Prevention = (typeof PREVENTIONS)[number];
