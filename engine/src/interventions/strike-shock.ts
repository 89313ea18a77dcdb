import { struckScenario, waitingShocks } from '../shocks/struck.ts';
import { fault, id, object, oneOf, optional, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import { WORLD, type InterventionKind } from './intervention.ts';

const shape = object({
  kind: oneOf('strike-shock'),
  /** One of the shocks that wait in the scenario. */
  shock: id,
  /** Whom it hits, where it hits one company; absent: chance decides. */
  company: optional(id),
});
type StrikeShock = Infer<typeof shape>;

function check(world: World, { shock, company }: StrikeShock): Fault[] {
  const faults: Fault[] = [];
  const { scenario, companies } = world;
  if (world.struck.some((blow) => blow.shock === shock))
    faults.push(fault('shock', 'intervention.shock-has-struck', { shock }));
  else if (!waitingShocks(scenario).some((waiting) => waiting.id === shock))
    faults.push(fault('shock', 'intervention.unknown-shock', { shock }));
  if (company === undefined) return faults;
  if (!companies.some((each) => each.id === company))
    faults.push(fault('company', 'intervention.unknown-company', { company }));
  if (!scenario.shocks?.compromises.some((each) => each.id === shock))
    faults.push(fault('company', 'intervention.shock-hits-all', { shock }));
  return faults;
}

function apply({ world, day }: Today, { shock, company }: StrikeShock): void {
  const blow = { shock, day, ...(company !== undefined && { company }) };
  world.struck.push(blow);
  world.scenario = struckScenario(world.scenario, [blow]);
}

/** Lets a shock that waits in the scenario strike on this day. */
export const strikeShock: InterventionKind<'strike-shock', StrikeShock> = {
  kind: 'strike-shock',
  shape,
  target: () => WORLD,
  check,
  apply,
};
