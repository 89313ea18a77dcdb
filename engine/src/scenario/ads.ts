import { integer, list, number, object, oneOf, table, type Infer } from '../shape.ts';
import { Source } from './words.ts';

/** Amounts in minor units of one currency: a bid and a budget mean something else in yen and in dollars. */
const AdAmounts = object({
  leastBid: integer(1),
  mostBid: integer(1),
  leastBudget: integer(1),
  mostBudget: integer(1),
  /** The least price of a click, however few bid for it. */
  reserve: integer(1),
  /** Owed advertising is invoiced at once when it reaches this much. */
  creditLimit: integer(1),
});
export type AdAmounts = Infer<typeof AdAmounts>;

/** Share of those who come past each sponsored row of a placement that take it in; as many rows as shares. */
const looks = list(number(0, 1), { max: 8 });

/**
 * How a platform sells its sponsored rows. A pack without this section is a platform without advertising, and a
 * currency without amounts a country in which it sells none.
 */
export const AdRules = object({
  /** By currency of the market. */
  amounts: table(AdAmounts),
  placements: object({
    /** Above the first organic result. */
    top: object({ looks }),
    /** One sponsored row before every so many organic results. */
    rest: object({ looks, everyRows: integer(1, 100) }),
    /** On the page of another seller's goods. */
    productPage: object({ looks }),
  }),
  /** Clicks of a row that says it is an advertisement, as a share of those it would get without the label. */
  labelled: number(0, 1),
  auction: object({
    /** The exponent s of `bid · (expected click rate)^s`; 0 would sort by bids alone. */
    quality: number(0, 3),
    /** Relevance of the page for the query, 0 to 1, below which no bid helps. */
    relevanceFloor: number(0, 1),
    /** Weight, in clicks, of the market's own expectation when an advertisement's record is set against it. */
    shrinkage: number(1, 1000),
  }),
  /** `even` spends a day's budget as visitors come, `asap` as long as it lasts. */
  pacing: oneOf('even', 'asap'),
  /** Budgets count at the end of a quarter hour, so a day may cost so much more; clicks beyond that are free. */
  overspendPerThousand: integer(0, 1000),
  /** The most that a placement's bids may be raised, per cent. */
  mostRaise: integer(0, 900),
  attributionDays: integer(1, 30),
  limits: object({
    /** Of one company in one market. */
    campaigns: integer(1, 500),
    groupsPerCampaign: integer(1, 50),
    listingsPerGroup: integer(1, 200),
    targetsPerGroup: integer(1, 1000),
    negativesPerGroup: integer(1, 1000),
    keywordLetters: integer(1, 200),
    keywordWords: integer(1, 20),
  }),
  invoiceEveryDays: integer(1, 31),
  source: Source,
});
export type AdRules = Infer<typeof AdRules>;
