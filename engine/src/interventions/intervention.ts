import type { Fault, Shape } from '../shape.ts';
import { faultsOf, fits } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';

/**
 * One kind of intervention: what those who lead a market may do to it. Like a decision it stands in the journal, is
 * judged by the world as it stands, and is applied on the morning of its day; unlike one, no company can send it.
 */
export interface InterventionKind<Kind extends string, Content extends { readonly kind: Kind }> {
  readonly kind: Kind;
  readonly shape: Shape<Content>;
  /** The id of the company that it is done to, or `WORLD`. */
  readonly target: (content: Content) => string;
  /** Faults carry the field as path and a code under `intervention.`. */
  readonly check: (world: World, content: Content) => Fault[];
  readonly apply: (today: Today, content: Content) => void;
}

/** In the place of a company's id: the whole market is meant. */
export const WORLD = 'world';

export interface InterventionEntry<Kind extends string, Content> {
  readonly kind: Kind;
  readonly shape: Shape<Content>;
  readonly target: (raw: unknown) => string | undefined;
  readonly faults: (world: World, raw: unknown) => Fault[];
  readonly apply: (today: Today, raw: unknown) => void;
}

export function catalogued<Kind extends string, Content extends { readonly kind: Kind }>(
  intervention: InterventionKind<Kind, Content>,
): InterventionEntry<Kind, Content> {
  const { kind, shape, target, check, apply } = intervention;
  return {
    kind,
    shape,
    target: (raw) => (fits(shape, raw) ? target(raw) : undefined),
    faults: (world, raw) => (fits(shape, raw) ? check(world, raw) : faultsOf(shape, raw)),
    apply(today, raw) {
      if (!fits(shape, raw)) throw new Error(`a ${kind} that nobody checked`);
      apply(today, raw);
    },
  };
}
