/** What a company knows of its suppliers: orders, samples, room in their weeks, and what it owes them. */
import { at } from '../at.ts';
import type { World } from '../world.ts';
import { clauseRatio } from '../supply/price.ts';
import { roomOf } from '../supply/factory.ts';
import type { Finding } from '../supply/supply.ts';
import { productId } from './catalogue.ts';

/** A quality between 0 and 1 as it was measured, and how far off the measure may be (one standard error). */
interface Measure {
  readonly on: number;
  readonly measured: number;
  readonly error: number;
}

export interface SupplyView {
  readonly id: number;
  readonly supplier: string;
  readonly product: string;
  readonly units: number;
  /** Of all units, home currency. */
  readonly cost: number;
  readonly orderedOn: number;
  readonly promisedOn: number;
  /** The balance that is still due, and since when the goods wait for it. */
  readonly owed?: { readonly currency: string; readonly amount: number };
  readonly heldSince?: number;
  readonly isReworked: boolean;
  /** Absent: nobody was asked to look at it. */
  readonly inspection?: {
    readonly units: number;
    readonly report?: Measure & { readonly answerBy: number };
    readonly isAnswered: boolean;
  };
}

export interface SampleView {
  readonly supplier: string;
  readonly product: string;
  readonly orderedOn: number;
  readonly comesOn: number;
  readonly finding?: Measure & {
    readonly attributes: readonly { readonly attribute: string; readonly value: number }[];
  };
}

/** What a supplier answers when it is asked today. */
export interface SupplierToday {
  readonly supplier: string;
  /** Units that this week and each that it takes orders for have room for; empty where it makes whatever is asked. */
  readonly room: readonly number[];
  /** What its price list is multiplied by today, by its currency clause; 1 without one. */
  readonly priceRatio: number;
}

export interface PayableView {
  readonly supplier: string;
  readonly supply: number;
  readonly currency: string;
  readonly amount: number;
  readonly dueOn: number;
}

const measureOf = ({ foundOn, quality, error }: Finding): Measure => ({
  on: foundOn,
  measured: quality,
  error,
});

const supplierId = ({ scenario }: World, supplier: number): string =>
  at(scenario.goods.suppliers, supplier).id;

export function suppliesView(world: World, company: number): SupplyView[] {
  return world.supplies
    .filter((supply) => supply.company === company)
    .map((supply) => ({
      id: supply.id,
      supplier: supplierId(world, supply.supplier),
      product: productId(world.scenario, supply.product),
      units: supply.units,
      cost: supply.cost,
      orderedOn: supply.orderedOn,
      promisedOn: supply.promisedOn,
      ...(supply.owed ? { owed: { currency: supply.owed.currency, amount: supply.owed.amount } } : {}),
      ...(supply.heldSince === undefined ? {} : { heldSince: supply.heldSince }),
      isReworked: supply.isReworked ?? false,
      ...inspectionOf(supply.inspection),
    }));
}

function inspectionOf(asked: World['supplies'][number]['inspection']): Pick<SupplyView, 'inspection'> {
  if (!asked) return {};
  const { units, report, isAnswered = false } = asked;
  const told = report ? { report: { ...measureOf(report), answerBy: report.answerBy } } : {};
  return { inspection: { units, isAnswered, ...told } };
}

export function samplesView(world: World, company: number): SampleView[] {
  return world.samples
    .filter((sample) => sample.company === company)
    .map(({ supplier, product, orderedOn, arrivesOn, finding }) => ({
      supplier: supplierId(world, supplier),
      product: productId(world.scenario, product),
      orderedOn,
      comesOn: arrivesOn,
      ...(finding
        ? {
            finding: {
              ...measureOf(finding),
              attributes: finding.attributes.map((each) => ({ ...each })),
            },
          }
        : {}),
    }));
}

export function suppliersToday(world: World): SupplierToday[] {
  const { scenario, day } = world;
  return scenario.goods.suppliers.map((supplier, place) => {
    const { now, first } = clauseRatio(scenario, supplier, day + 1);
    return { supplier: supplier.id, room: roomOf(world, place, day + 1), priceRatio: now / first };
  });
}

export function payablesView(world: World, company: number): PayableView[] {
  return world.payables
    .filter((payable) => payable.company === company)
    .map(({ supplier, supply, currency, amount, dueOn }) => ({
      supplier: supplierId(world, supplier),
      supply,
      currency,
      amount,
      dueOn,
    }));
}
