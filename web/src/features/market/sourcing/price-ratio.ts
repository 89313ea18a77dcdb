import type { Sight } from '../use-company.ts';

/** What a supplier's price list is multiplied by on the next day, by its currency clause. */
export const priceRatio = ({ suppliers }: Sight, supplier: string): number =>
  suppliers.find((each) => each.supplier === supplier)?.priceRatio ?? 1;
