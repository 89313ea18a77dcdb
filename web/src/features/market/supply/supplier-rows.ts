import type { Sight } from '../use-company.ts';

type Supplier = Sight['catalogue']['suppliers'][number];
type Sample = Sight['samples'][number];

export interface SupplierRow {
  supplier: Supplier;
  offers: number;
  /** Units of this week, and of the weeks after it together; undefined where it makes whatever is ordered. */
  roomNow: number | undefined;
  roomLater: number | undefined;
  /** How far prices have moved by the currency clause; 0 without one. */
  moved: number;
  /** The newest sample that has been measured. */
  sample: Sample | undefined;
}

/** What is to be weighed about each supplier before ordering. */
export function supplierRows({ catalogue, suppliers, samples }: Sight): SupplierRow[] {
  return catalogue.suppliers.map((supplier) => {
    const today = suppliers.find((each) => each.supplier === supplier.id);
    const [now, ...later] = today?.room ?? [];
    return {
      supplier,
      offers: catalogue.offers.filter((offer) => offer.supplier === supplier.id).length,
      roomNow: now,
      roomLater: now === undefined ? undefined : later.reduce((sum, units) => sum + units, 0),
      moved: (today?.priceRatio ?? 1) - 1,
      sample: samples.findLast((each) => each.supplier === supplier.id && each.finding),
    };
  });
}
