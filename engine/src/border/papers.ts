/** What a company has settled with states: codes, declarations, tax numbers, papers, registers, and what customs remember. */
import type { CustomsFinding } from './outcome.ts';

export interface BorderPapers {
  codes: GoodsCode[];
  declarations: Declaration[];
  /** By scheme: one number serves every country that names the scheme. */
  taxNumbers: { readonly scheme: string; readonly validFrom: number; readonly askedOn: number }[];
  documents: ProductDocument[];
  registers: {
    readonly country: string;
    readonly register: string;
    readonly askedOn: number;
    readonly validFrom: number;
  }[];
  /** What customs found in this company's goods, as long as any state remembers it. Never in a view. */
  findings: { readonly country: string; readonly day: number; readonly kind: CustomsFinding }[];
}

/** The code under which a product is declared in a country. */
export interface GoodsCode {
  readonly product: number;
  readonly country: string;
  readonly hs: string;
  readonly since: number;
}

/** How a company's parcels to a country are declared. */
export interface Declaration {
  readonly country: string;
  /** Declared value, per thousand of the true one. */
  readonly perThousand: number;
  /** Duty and tax paid with the order (DDP), or by the buyer at the door (DAP). */
  readonly terms: 'ddp' | 'dap';
  /** Uses the tax number of the country's scheme, once there is one. */
  readonly viaScheme: boolean;
}

export interface ProductDocument {
  readonly product: number;
  readonly document: string;
  readonly validFrom: number;
  /** The last day on which it holds. */
  readonly validUntil: number;
}

export const noPapers = (): BorderPapers => ({
  codes: [],
  declarations: [],
  taxNumbers: [],
  documents: [],
  registers: [],
  findings: [],
});
