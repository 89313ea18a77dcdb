import { gatheredBy } from '../known.ts';
import { answerLetter as answer } from '../orders/answer-letter.ts';
import { fault, integer, object, oneOf, optional, text, type Fault, type Infer } from '../shape.ts';
import type { Today } from '../today.ts';
import type { Letter, World } from '../world.ts';
import type { DecisionKind } from './decision.ts';
import { refundAmount, refundFaults } from './refund-amount.ts';

const shape = object({
  kind: oneOf('answer-letter'),
  letter: integer(1),
  stance: oneOf('inform', 'apologise', 'partial-refund', 'full-refund'),
  text: text({ max: 4000 }),
  refund: optional(refundAmount),
});
type AnswerLetter = Infer<typeof shape>;

const lettersById = gatheredBy<Letter>(({ id }) => id);

const findLetter = ({ letters }: World, company: number, id: number): Letter | undefined =>
  lettersById(letters, id).find((letter) => letter.company === company);

function check(world: World, company: number, content: AnswerLetter): Fault[] {
  const { letter: id, stance, refund } = content;
  const letter = findLetter(world, company, id);
  if (!letter) return [fault('letter', 'decision.unknown-letter', { letter: id })];
  if (letter.answer) return [fault('letter', 'decision.already-answered', { letter: id })];
  return refundFaults(world, letter.order, { isPartial: stance === 'partial-refund', refund });
}

function apply(today: Today, company: number, content: AnswerLetter): void {
  const { letter: id, stance, text, refund } = content;
  const letter = findLetter(today.world, company, id);
  if (!letter) throw new Error(`company ${company} has no letter ${id}`);
  answer(today, letter, { stance, text, ...(refund === undefined ? {} : { amount: refund }) });
}

/** Writes back to a buyer, with or without money. */
export const answerLetter: DecisionKind<'answer-letter', AnswerLetter> = {
  kind: 'answer-letter',
  shape,
  check,
  apply,
};
