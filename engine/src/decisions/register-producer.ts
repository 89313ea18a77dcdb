import { at } from '../at.ts';
import { payForPapers } from '../border/pay-for-papers.ts';
import type { ProducerRegister } from '../scenario/border.ts';
import { fault, id, object, oneOf, text, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import { affordable } from './affordable.ts';
import { borderFaults, borderTomorrow } from './countries.ts';
import type { DecisionKind } from './decision.ts';

const shape = object({
  kind: oneOf('register-producer'),
  country: text({ min: 2, max: 2, like: /^[A-Z]{2}$/ }),
  register: id,
});
type RegisterProducer = Infer<typeof shape>;

const findRegister = (world: World, { country, register }: RegisterProducer): ProducerRegister | undefined =>
  borderTomorrow(world, country)?.registers.find((each) => each.id === register);

function check(world: World, company: number, content: RegisterProducer): Fault[] {
  const { country, register } = content;
  const faults = borderFaults(world, country);
  if (faults.length > 0) return faults;
  const found = findRegister(world, content);
  if (!found) return [fault('register', 'decision.unknown-register', { register, country })];
  const { registers } = at(world.companies, company).border;
  if (registers.some((entry) => entry.country === country && entry.register === register)) {
    return [fault('register', 'decision.already-registered', { register })];
  }
  return affordable(world, company, found.cost + found.yearlyFee, 'register');
}

function apply(today: Today, company: number, content: RegisterProducer): void {
  const { world, day } = today;
  const found = findRegister(world, content);
  if (!found) throw new Error(`${content.country} has no register ${content.register}`);
  payForPapers(today, company, { memo: 'producer-registration', amount: found.cost + found.yearlyFee });
  const { country, register } = content;
  const entry = { country, register, askedOn: day, validFrom: day + found.days };
  at(world.companies, company).border.registers.push(entry);
}

/** Enters the company in a country's register of producers: packaging, electrical goods, batteries. */
export const registerProducer: DecisionKind<'register-producer', RegisterProducer> = {
  kind: 'register-producer',
  shape,
  check,
  apply,
};
