import { fault, type Fault } from '../shape.ts';
import type { World } from '../world.ts';
import { catalogued, type InterventionEntry } from './intervention.ts';
import { rescue } from './rescue.ts';
import { strikeShock } from './strike-shock.ts';

/** Everything that those who lead a market may do to it. */
export const INTERVENTIONS = [catalogued(rescue), catalogued(strikeShock)] as const;

export type Intervention = NonNullable<(typeof INTERVENTIONS)[number]['shape']['of']>;

const byKind = new Map<unknown, InterventionEntry<string, unknown>>(
  INTERVENTIONS.map((entry) => [entry.kind, entry]),
);

export function findIntervention(raw: unknown): InterventionEntry<string, unknown> | undefined {
  if (typeof raw !== 'object' || raw === null || !('kind' in raw)) return undefined;
  return byKind.get(raw.kind);
}

/** The id of the company that an intervention is done to, or `WORLD`; undefined when it cannot be read. */
export const targetOf = (raw: unknown): string | undefined => findIntervention(raw)?.target(raw);

/** Why an intervention is refused as the world stands; an empty list when it may be done. */
export function checkIntervention(world: World, raw: unknown): Fault[] {
  const entry = findIntervention(raw);
  if (entry) return entry.faults(world, raw);
  const kinds = INTERVENTIONS.map(({ kind }) => kind).join(', ');
  return [fault('kind', 'intervention.unknown-kind', { kinds })];
}
