/** What several decisions about advertising say in the same way. */
import { MATCHES } from '../ads/campaign.ts';
import { id, integer, list, object, oneOf, optional, text, type Infer } from '../shape.ts';

/** Minor units of the market's currency; what a platform allows stands in its rules. */
export const bid = integer(1, 10_000_000);
export const dailyBudget = integer(1, 1_000_000_000);
/** Per cent on top of the bid. */
export const raise = integer(0, 10_000);
export const campaignName = text({ max: 60 });
export const campaignNumber = integer(1);
export const groupNumber = integer(1);

/** Without a bid of its own, a target takes the group's. */
export const TARGETS = {
  keywords: optional(
    list(object({ words: text({ max: 400 }), match: oneOf(...MATCHES), bid: optional(bid) }), { max: 2000 }),
  ),
  products: optional(list(object({ product: id, bid: optional(bid) }), { max: 2000 })),
  categories: optional(list(object({ line: id, bid: optional(bid) }), { max: 200 })),
} as const;
const Targets = object(TARGETS);
export type Targets = Infer<typeof Targets>;

export const negatives = list(object({ words: text({ max: 400 }), match: oneOf('exact', 'phrase') }), {
  max: 2000,
});
export type Negatives = Infer<typeof negatives>;

export const listings = list(integer(1), { min: 1, max: 1000 });
/** A day of the world. */
export const lastDay = integer(1);
