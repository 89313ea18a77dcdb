/** Where a sponsored row can stand: above a page's results, among them, or on the page of somebody's goods. */
export const PLACEMENTS = ['top', 'rest', 'product-page'] as const;
export type Placement = (typeof PLACEMENTS)[number];
