import type { Fault, Shape } from '../shape.ts';
import type { World } from '../world.ts';
import type { Today } from '../today.ts';

/**
 * One kind of decision: its shape, why it may be refused, and what it does. `check` sees the world as it stands and
 * changes nothing; `apply` is called only for what passed and never refuses.
 */
export interface DecisionKind<Kind extends string, Content> {
  readonly kind: Kind;
  readonly shape: Shape<Content>;
  /** Faults carry the field as path and a code under `decision.`. */
  readonly check: (world: World, company: number, content: Content) => Fault[];
  readonly apply: (today: Today, company: number, content: Content) => void;
}
