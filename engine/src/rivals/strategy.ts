/** What makes one computer company different from another; all the rest of the trade they do alike. */
import type { Lane } from '../scenario/lanes.ts';
import type { ReturnCase } from '../world.ts';

/** An offer of a supplier, seen as something to sell. Prices are ratios to the usual price in the country. */
export interface Candidate {
  readonly product: string;
  readonly supplier: string;
  readonly claimedQuality: number;
  /** Part of the usual price that is left after goods, way and fees. */
  readonly margin: number;
  /** Reviews that all pages of the product have, and how many pages there are. */
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
}

export interface Promotion {
  readonly perThousand: number;
  readonly days: number;
}

export interface Strategy {
  /** The offers with the highest appeal make the range. */
  readonly appeal: (candidate: Candidate) => number;
  /** The price to ask, as a ratio to the usual one; never below what the floor allows. */
  readonly price: (position: Position) => number;
  readonly promotion: (position: Position) => Promotion | undefined;
  /** Kinds of lanes, the preferred one first. */
  readonly lanes: readonly Lane['kind'][];
  /** Working days to dispatch that its buyers are promised: fewer sell better and are sooner missed. */
  readonly handlingDays: number;
  /** Keeps stock in the countries of its buyers, once it is able to. */
  readonly stocksAbroad: boolean;
  /** How much more goods than others it buys at a time. */
  readonly appetite: number;
  readonly page: {
    /** Praises beyond what it knows. */
    readonly boasts: boolean;
    /** Takes the title of the page with most reviews as its own. */
    readonly copies: boolean;
  };
  readonly verdict: (cause: ReturnCase['cause']) => 'grant' | 'refuse';
}

export const median = (ascending: readonly number[]): number | undefined =>
  ascending[Math.floor((ascending.length - 1) / 2)];
