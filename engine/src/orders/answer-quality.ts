/** What a buyer makes of an answer: how its offer fits the cause in their culture, and how soon it came. */
import { marketAt } from '../scenario/rules-in-force.ts';
import type { Answers } from '../scenario/after-the-order.ts';
import { SLICES_PER_HOUR, type Letter } from '../world.ts';
import type { Order } from './book-columns.ts';
import { paidFor } from './settlement.ts';
import type { Scenario } from '../scenario/scenario.ts';

export interface AnswerQuality {
  /** −1 an affront, 1 just what they hoped for. */
  readonly fit: number;
  readonly isPrompt: boolean;
  /** Money has made it good. */
  readonly isPutRight: boolean;
}

type Answered = Pick<Letter, 'cause' | 'writtenAt' | 'market'> & {
  readonly answer: NonNullable<Letter['answer']>;
};

export const isAnswered = (letter: Letter): letter is Letter & Answered => letter.answer !== undefined;

/** Whether a partial refund gives what buyers hold fair for such a cause; without a measure any sum does. */
function isFair(model: Answers | undefined, { cause, answer }: Answered, paid: number): boolean {
  const wanted = ((model?.fairPerThousand[cause] ?? 0) * paid) / 1000;
  return (
    answer.stance === 'full-refund' || (answer.stance === 'partial-refund' && (answer.refund ?? 0) >= wanted)
  );
}

export function answerQuality(scenario: Scenario, letter: Answered, order: Order): AnswerQuality {
  const model = marketAt(scenario, letter.market).afterTheOrder.answers;
  const { cause, writtenAt, answer } = letter;
  const isPutRight = isFair(model, letter, paidFor(scenario, order));
  const fit = model?.fit[cause]?.[answer.stance] ?? 0;
  const isStingy = answer.stance === 'partial-refund' && !isPutRight;
  return {
    // Too little money is read as a refusal, however kind its words.
    fit: isStingy ? Math.min(0, fit) : fit,
    isPrompt: model !== undefined && answer.at - writtenAt <= model.promptHours * SLICES_PER_HOUR,
    isPutRight,
  };
}
