/** What makes one computer company different from another; all the rest of the trade they do alike. */
import { log } from '../maths.ts';
import type { AdvertisingFigures, Liking, MannerFigures } from '../scenario/rivalry.ts';

/** An offer of a supplier, seen as something to sell. Prices are ratios to the usual price in the country. */
export interface Candidate {
  readonly product: string;
  readonly supplier: string;
  /** As the supplier claims it, or as a sample showed. */
  readonly quality: number;
  /** Part of the usual price that is left after goods, way and fees, in the best of the served markets. */
  readonly margin: number;
  /** Reviews that all pages of the product have in the served markets, and how many pages there are. */
  readonly fame: number;
  readonly crowd: number;
}

/** Where a page stands when its price is set; prices are ratios to the usual price. */
export interface Position {
  /** At which nothing is earned and nothing lost. */
  readonly floor: number;
  /** The same, once the goods are paid for anyway. */
  readonly sunkFloor: number;
  /** What others ask for the same product, or for its line where nobody else has it; ascending. */
  readonly others: readonly number[];
  /** What the most reviewed of them asks. */
  readonly leader?: number;
  /** Days that the stock lasts at the present pace; undefined before the first sales. */
  readonly stockDays?: number;
  readonly stars?: number;
  /** How strongly buyers are believed to answer to a price: elasticity without the sign. */
  readonly elasticity: number;
}

export interface Promotion {
  readonly perThousand: number;
  readonly days: number;
}

export interface Manner extends MannerFigures {
  /** The price to ask, as a ratio to the usual one; never below what the floor allows. */
  readonly price: (position: Position) => number;
  readonly promotion: (position: Position) => Promotion | undefined;
  /** Praises beyond what it knows, as far as it knows no rule against it. */
  readonly boasts?: true;
  /** Goes for the pages of others: sells on them where a platform lets it, takes their words where not. */
  readonly followsPages?: 'always' | 'where-it-wins';
  readonly advertising?: AdvertisingFigures;
  /** Standard deviations of demand over the lead time that its stock is held against; absent: days of sales. */
  readonly service?: number;
}

/** The offers with the highest appeal make the range. */
export const appealOf = (liking: Liking, { margin, quality, fame, crowd }: Candidate): number =>
  liking.margin * margin + liking.quality * quality + liking.fame * log(1 + fame) - liking.crowd * crowd;

/** A short offer for goods that lie too long. */
export const clearing =
  ({ fromDays, perThousand, days }: Promotion & { readonly fromDays: number }) =>
  ({ stockDays = 0 }: Position): Promotion | undefined =>
    stockDays > fromDays ? { perThousand, days } : undefined;

export const median = (ascending: readonly number[]): number | undefined =>
  ascending[Math.floor((ascending.length - 1) / 2)];
