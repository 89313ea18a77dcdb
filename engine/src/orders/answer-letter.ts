import { paidFor } from './settlement.ts';
import { findRow, orderAt } from './book-columns.ts';
import { refund } from './refund.ts';
import { startOfDay } from './promise.ts';
import { perThousandOf } from '../money.ts';
import { marketAt } from '../scenario/rules-in-force.ts';
import type { Today } from '../today.ts';
import type { Letter } from '../world.ts';

/** Offices answer at nine o'clock. */
const OFFICE_OPENS = 36;

export interface LetterAnswer {
  readonly stance: NonNullable<Letter['answer']>['stance'];
  readonly text: string;
  /** Of a partial refund, minor units of the market's currency. */
  readonly amount?: number;
}

/** Writes back, and pays back what the answer says. An order that has left the book is only written about. */
export function answerLetter(today: Today, letter: Letter, { stance, text, amount }: LetterAnswer): void {
  const { world, day } = today;
  const at = Math.max(letter.writtenAt, startOfDay(day) + OFFICE_OPENS);
  letter.answer = { at, stance, text };
  const row = findRow(world.orders, letter.order);
  if (row < 0 || (stance !== 'partial-refund' && stance !== 'full-refund')) return;
  const paid = paidFor(world.scenario, orderAt(world.orders, row));
  const { partialPerThousand } = marketAt(world.scenario, letter.market).afterTheOrder.letters;
  const part = amount ?? perThousandOf(paid, partialPerThousand);
  refund(today, row, { amount: stance === 'full-refund' ? paid : part, at });
}
