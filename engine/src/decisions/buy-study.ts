import { at } from '../at.ts';
import { credit, debit, post } from '../ledger/post.ts';
import { fault, id, object, oneOf, type Fault, type Infer } from '../shape.ts';
import { askStudy } from '../studies/ask.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import { affordable } from './affordable.ts';
import type { DecisionKind } from './decision.ts';

const shape = object({ kind: oneOf('buy-study'), study: id });
type BuyStudy = Infer<typeof shape>;

const studyIndex = ({ scenario }: World, { study }: BuyStudy): number =>
  scenario.studies.findIndex(({ id }) => id === study);

function check(world: World, company: number, content: BuyStudy): Fault[] {
  const { study } = content;
  const index = studyIndex(world, content);
  if (index < 0) return [fault('study', 'decision.unknown-study', { study })];
  // The same people would be asked the same questions on the same day.
  const { studies } = at(world.companies, company);
  const isTwice = studies.some((each) => each.study === study && each.boughtOn === world.day + 1);
  if (isTwice) return [fault('study', 'decision.study-already-bought')];
  return affordable(world, company, at(world.scenario.studies, index).price, 'study');
}

function apply(today: Today, company: number, content: BuyStudy): void {
  const { world } = today;
  const study = studyIndex(world, content);
  const { currency } = world.scenario.home;
  const { price } = at(world.scenario.studies, study);
  const lines = [debit('research', currency, price), credit('bank', currency, price)];
  post(today, company, { memo: 'study-bought', lines });
  at(world.companies, company).studies.push(askStudy(world, study, company));
}

/** Buys a market study: answers of a sample of its own, which another buyer does not get. */
export const buyStudy: DecisionKind<'buy-study', BuyStudy> = { kind: 'buy-study', shape, check, apply };
