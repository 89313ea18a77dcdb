import { faultsOf, fits, type Fault, type Shape } from '../shape.ts';
import type { Today } from '../today.ts';
import { insolvencyFaults } from '../treasury/insolvency.ts';
import type { World } from '../world.ts';

/**
 * One kind of decision: its shape, why it may be refused, and what it does. `check` sees the world as it stands and
 * changes nothing; `apply` is called only for what passed and never refuses.
 */
export interface DecisionKind<Kind extends string, Content extends { readonly kind: Kind }> {
  readonly kind: Kind;
  readonly shape: Shape<Content>;
  /** Faults carry the field as path and a code under `decision.`. */
  readonly check: (world: World, company: number, content: Content) => Fault[];
  readonly apply: (today: Today, company: number, content: Content) => void;
}

/** A kind of decision as the catalogue holds it: whatever comes in is judged before it is believed. */
export interface CatalogueEntry<Kind extends string, Content> {
  readonly kind: Kind;
  readonly shape: Shape<Content>;
  readonly faults: (world: World, company: number, raw: unknown) => Fault[];
  readonly apply: (today: Today, company: number, raw: unknown) => void;
}

export function catalogued<Kind extends string, Content extends { readonly kind: Kind }>(
  decision: DecisionKind<Kind, Content>,
): CatalogueEntry<Kind, Content> {
  const { kind, shape, check, apply } = decision;
  return {
    kind,
    shape,
    faults(world, company, raw) {
      if (!fits(shape, raw)) return faultsOf(shape, raw);
      const barred = insolvencyFaults(world, company, kind);
      return barred.length > 0 ? barred : check(world, company, raw);
    },
    apply(today, company, raw) {
      if (!fits(shape, raw)) throw new Error(`a ${kind} that nobody checked`);
      apply(today, company, raw);
    },
  };
}
