/** What a company takes the goods of a supplier to be: its claim, until a sample or an inspection has measured them. */
import type { SupplyOffer } from '../scenario/goods.ts';
import type { Desk } from './desk.ts';

export function believedQuality(
  { view, habits }: Desk,
  { supplier, product }: Pick<SupplyOffer, 'supplier' | 'product'>,
): number {
  const claimed = view.catalogue.suppliers.find(({ id }) => id === supplier)?.claimedQuality ?? 0;
  const isOf = (each: { readonly supplier: string; readonly product: string }): boolean =>
    each.supplier === supplier && each.product === product;
  const samples = view.samples.filter(isOf).flatMap(({ finding }) => (finding ? [finding] : []));
  const reports = view.supplies
    .filter(isOf)
    .flatMap(({ inspection }) => (inspection?.report ? [inspection.report] : []));
  const measures = [...samples, ...reports].toSorted((a, b) => a.on - b.on).map(({ measured }) => measured);
  const { newestMeasure } = habits.range;
  return measures.reduce((believed, measured) => believed + newestMeasure * (measured - believed), claimed);
}
