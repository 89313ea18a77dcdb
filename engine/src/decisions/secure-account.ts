import { at } from '../at.ts';
import { fault, object, oneOf, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import type { DecisionKind } from './decision.ts';

const shape = object({ kind: oneOf('secure-account') });
type SecureAccount = Infer<typeof shape>;

function check(world: World, company: number): Fault[] {
  return at(world.companies, company).isSecured ? [fault('kind', 'decision.account-is-secured')] : [];
}

/** With a second step of signing in nobody else gets in; stores that were locked open again the day after. */
function apply({ world, day }: Today, company: number): void {
  const owner = at(world.companies, company);
  owner.isSecured = true;
  for (const store of owner.stores) if (store.lock && store.lock.until > day) store.lock.until = day;
}

export const secureAccount: DecisionKind<'secure-account', SecureAccount> = {
  kind: 'secure-account',
  shape,
  check,
  apply,
};
