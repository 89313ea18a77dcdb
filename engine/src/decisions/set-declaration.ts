import { at } from '../at.ts';
import { declarationOf } from '../border/customs-choice.ts';
import type { Declaration } from '../border/papers.ts';
import { stateRulesOn } from '../scenario/rules-in-force.ts';
import { fault, integer, object, oneOf, optional, text, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import { borderFaults, borderTomorrow } from './countries.ts';
import type { DecisionKind } from './decision.ts';

const shape = object({
  kind: oneOf('set-declaration'),
  country: text({ min: 2, max: 2, like: /^[A-Z]{2}$/ }),
  /** Declared value of the true one; 1000 is the truth. What is left out stays as it is. */
  perThousand: optional(integer(1, 1000)),
  terms: optional(oneOf('ddp', 'dap')),
  viaScheme: optional(oneOf('yes', 'no')),
});
type SetDeclaration = Infer<typeof shape>;

function current({ scenario, companies, day }: World, company: number, country: string): Declaration {
  return declarationOf(at(companies, company).border, country, stateRulesOn(scenario, country, day + 1));
}

function changed(before: Declaration, { perThousand, terms, viaScheme }: SetDeclaration): Declaration {
  return {
    country: before.country,
    perThousand: perThousand ?? before.perThousand,
    terms: terms ?? before.terms,
    viaScheme: viaScheme === undefined ? before.viaScheme : viaScheme === 'yes',
  };
}

function check(world: World, company: number, content: SetDeclaration): Fault[] {
  const { country, viaScheme } = content;
  const faults = borderFaults(world, country);
  if (faults.length > 0) return faults;
  if (viaScheme === 'yes' && !borderTomorrow(world, country)?.taxScheme) {
    return [fault('viaScheme', 'decision.no-tax-scheme', { country })];
  }
  const before = current(world, company, country);
  const after = changed(before, content);
  const isSame =
    after.perThousand === before.perThousand &&
    after.terms === before.terms &&
    after.viaScheme === before.viaScheme;
  return isSame ? [fault('country', 'decision.nothing-changes')] : [];
}

function apply({ world }: Today, company: number, content: SetDeclaration): void {
  const { border } = at(world.companies, company);
  const { country } = content;
  const after = changed(current(world, company, country), content);
  border.declarations = [...border.declarations.filter((each) => each.country !== country), after];
}

/** How parcels to a country are declared: at which value, who pays at the border, and whether tax goes with the sale. */
export const setDeclaration: DecisionKind<'set-declaration', SetDeclaration> = {
  kind: 'set-declaration',
  shape,
  check,
  apply,
};
