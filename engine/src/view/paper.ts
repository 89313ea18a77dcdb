/** One thing that a market asks of a company's goods, and whether it is there. */
import type { Bilingual } from '../scenario/words.ts';

export interface Paper {
  readonly kind: 'code' | 'document' | 'register' | 'tax-number';
  /** Of the document, register or scheme, as decisions name it; of a code the country. */
  readonly id: string;
  readonly country: string;
  /** Absent where the paper is for all goods. */
  readonly product?: string;
  readonly name?: Bilingual;
  readonly says?: Bilingual;
  readonly askedBy?: 'platform' | 'customs' | 'both';
  readonly state: 'missing' | 'asked' | 'valid';
  /** The day from which it holds, and the last on which it does. */
  readonly validFrom?: number;
  readonly validUntil?: number;
  /** Minor units of the home currency, and days until it is there. */
  readonly cost?: number;
  readonly days?: number;
}
