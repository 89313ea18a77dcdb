import { at } from '../at.ts';
import { payForPapers } from '../border/pay-for-papers.ts';
import { fault, object, oneOf, text, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import { affordable } from './affordable.ts';
import { borderFaults, borderTomorrow } from './countries.ts';
import type { DecisionKind } from './decision.ts';

const shape = object({
  kind: oneOf('register-tax'),
  country: text({ min: 2, max: 2, like: /^[A-Z]{2}$/ }),
});
type RegisterTax = Infer<typeof shape>;

function check(world: World, company: number, { country }: RegisterTax): Fault[] {
  const faults = borderFaults(world, country);
  if (faults.length > 0) return faults;
  const scheme = borderTomorrow(world, country)?.taxScheme;
  if (!scheme) return [fault('country', 'decision.no-tax-scheme', { country })];
  const { taxNumbers } = at(world.companies, company).border;
  if (taxNumbers.some((number) => number.scheme === scheme.id)) {
    return [fault('country', 'decision.already-registered', { register: scheme.id })];
  }
  return affordable(world, company, scheme.cost, 'country');
}

function apply(today: Today, company: number, { country }: RegisterTax): void {
  const { world, day } = today;
  const scheme = borderTomorrow(world, country)?.taxScheme;
  if (!scheme) throw new Error(`${country} has no tax scheme`);
  payForPapers(today, company, { memo: 'tax-registration', amount: scheme.cost });
  const entry = { scheme: scheme.id, askedOn: day, validFrom: day + scheme.days };
  at(world.companies, company).border.taxNumbers.push(entry);
}

/** Has an agent register the company for a country's tax with the sale (IOSS, VAT): costs now and with every return. */
export const registerTax: DecisionKind<'register-tax', RegisterTax> = {
  kind: 'register-tax',
  shape,
  check,
  apply,
};
