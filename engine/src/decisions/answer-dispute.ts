import { answerDispute as answer } from '../orders/disputes.ts';
import { DISPUTE_FACTS } from '../orders/dispute-facts.ts';
import { fault, integer, list, object, oneOf, optional, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { World } from '../world.ts';
import type { DecisionKind } from './decision.ts';
import { findCase, mustFindCase } from './own-case.ts';

const shape = object({
  kind: oneOf('answer-dispute'),
  return: integer(1),
  stance: oneOf('accept', 'contest'),
  /** What the company puts before the platform; of each that bears on the case the verdict takes account. */
  facts: optional(list(oneOf(...DISPUTE_FACTS), { max: DISPUTE_FACTS.length })),
});
type AnswerDispute = Infer<typeof shape>;

function check(world: World, company: number, { return: id, stance, facts = [] }: AnswerDispute): Fault[] {
  const found = findCase(world, company, id);
  if (!found) return [fault('return', 'decision.unknown-return', { return: id })];
  if (found.state !== 'claimed' || !found.dispute) {
    return [fault('return', 'decision.no-dispute', { return: id, state: found.state })];
  }
  if (found.dispute.contestedWith) return [fault('return', 'decision.already-contested', { return: id })];
  if (stance === 'accept') return facts.length > 0 ? [fault('facts', 'decision.facts-without-contest')] : [];
  const repeated = facts.find((fact, place) => facts.indexOf(fact) < place);
  return repeated === undefined ? [] : [fault('facts', 'decision.fact-twice', { fact: repeated })];
}

function apply(today: Today, company: number, { return: id, stance, facts = [] }: AnswerDispute): void {
  answer(today, mustFindCase(today.world, company, id), { stance, facts });
}

/** Before the platform: pays, or stands by its refusal and says why. */
export const answerDispute: DecisionKind<'answer-dispute', AnswerDispute> = {
  kind: 'answer-dispute',
  shape,
  check,
  apply,
};
