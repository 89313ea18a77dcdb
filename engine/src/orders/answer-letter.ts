import { perThousandOf } from '../money.ts';
import { marketAt } from '../scenario/rules-in-force.ts';
import type { Today } from '../today.ts';
import type { Letter } from '../world.ts';
import { findRow, orderAt } from './book-columns.ts';
import { officeHour } from './case-facts.ts';
import { refund } from './refund.ts';
import { paidFor } from './settlement.ts';

export interface LetterAnswer {
  readonly stance: NonNullable<Letter['answer']>['stance'];
  readonly text: string;
  /** Of a partial refund, minor units of the market's currency. */
  readonly amount?: number;
}

/** Thanks want no answer; every other letter waits for one. */
export const waitsForAnswer = ({
  answer,
  cause,
}: {
  readonly answer?: unknown;
  readonly cause: Letter['cause'];
}): boolean => !answer && cause !== 'thanks';

/** Writes back, and pays back what the answer says. An order that has left the book is only written about. */
export function answerLetter(today: Today, letter: Letter, { stance, text, amount }: LetterAnswer): void {
  const { world, day } = today;
  const at = Math.max(letter.writtenAt, officeHour(day));
  letter.answer = { at, stance, text };
  const row = findRow(world.orders, letter.order);
  if (row < 0 || (stance !== 'partial-refund' && stance !== 'full-refund')) return;
  const paid = paidFor(world.scenario, orderAt(world.orders, row));
  const { partialPerThousand } = marketAt(world.scenario, letter.market).afterTheOrder.letters;
  const given = stance === 'full-refund' ? paid : (amount ?? perThousandOf(paid, partialPerThousand));
  letter.answer = { ...letter.answer, refund: given };
  refund(today, row, { amount: given, at });
}
