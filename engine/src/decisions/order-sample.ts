import { credit, debit, post } from '../ledger/post.ts';
import { fault, id, object, oneOf, type Fault, type Infer } from '../shape.ts';
import type { Supplier } from '../scenario/supplier.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import { affordable } from './affordable.ts';
import type { DecisionKind } from './decision.ts';
import { productIndex, supplierIndex } from './find.ts';

const shape = object({ kind: oneOf('order-sample'), supplier: id, product: id });
type OrderSample = Infer<typeof shape>;

const termsOf = ({ scenario }: World, supplier: string): Supplier['sample'] =>
  scenario.goods.suppliers[supplierIndex(scenario, supplier)]?.sample;

function check(world: World, company: number, { supplier, product }: OrderSample): Fault[] {
  const { scenario } = world;
  const seller = supplierIndex(scenario, supplier);
  const wanted = productIndex(scenario, product);
  if (seller < 0) return [fault('supplier', 'decision.unknown-supplier', { supplier })];
  if (wanted < 0) return [fault('product', 'decision.unknown-product', { product })];
  const isOffered = scenario.goods.supply.some(
    (offer) => offer.supplier === supplier && offer.product === product,
  );
  if (!isOffered) return [fault('product', 'decision.not-supplied', { supplier, product })];
  const terms = termsOf(world, supplier);
  if (!terms) return [fault('supplier', 'decision.no-samples', { supplier })];
  // A second piece of the same batch would be the same piece.
  const isComing = world.samples.some(
    (each) =>
      each.company === company && each.supplier === seller && each.product === wanted && !each.finding,
  );
  if (isComing) return [fault('product', 'decision.sample-is-coming', { supplier, product })];
  return affordable(world, company, terms.price, 'supplier');
}

function apply(today: Today, company: number, { supplier, product }: OrderSample): void {
  const { world, day } = today;
  const { scenario } = world;
  const terms = termsOf(world, supplier);
  if (!terms) throw new Error('a sample of a supplier that sells none');
  const { currency } = scenario.home;
  post(today, company, {
    memo: 'sample-ordered',
    lines: [debit('sourcing', currency, terms.price), credit('bank', currency, terms.price)],
  });
  world.samples.push({
    company,
    supplier: supplierIndex(scenario, supplier),
    product: productIndex(scenario, product),
    orderedOn: day,
    arrivesOn: day + terms.days,
  });
}

/** Has a single piece sent, to be measured before an order is risked. */
export const orderSample: DecisionKind<'order-sample', OrderSample> = {
  kind: 'order-sample',
  shape,
  check,
  apply,
};
