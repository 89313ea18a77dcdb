import { orderAt } from '../orders/book-columns.ts';
import { countForHealth, storeOf } from '../orders/health-counts.ts';
import { letterWishes, mayWrite, type LetterWish } from '../orders/letter-wishes.ts';
import { endOfDay, startOfDay } from '../orders/promise.ts';
import { marketAt, platformRulesOn } from '../scenario/rules-in-force.ts';
import type { Today } from '../today.ts';
import { SLICES_PER_HOUR, type Letter } from '../world.ts';

/** Buyers write to companies, and letters whose clock has run out count against them. */
export function writeLetters(today: Today): void {
  const { world, day } = today;
  const span = { from: startOfDay(day), until: endOfDay(day) };
  for (let row = 0; row < world.orders.count; row++) {
    if (!mayWrite(world, row, span)) continue;
    for (const wish of letterWishes(world, row, span)) write(today, row, wish);
  }
  for (const letter of world.letters) {
    if (!letter.answer && letter.dueAt >= span.from && letter.dueAt < span.until) overdue(today, letter);
  }
}

function write(today: Today, row: number, { at, cause }: LetterWish): void {
  const { world, day } = today;
  const { company, market, id: order } = orderAt(world.orders, row);
  const rules = platformRulesOn(world.scenario, marketAt(world.scenario, market).channel, day);
  const id = world.next.letter;
  world.next.letter += 1;
  const dueAt = at + rules.replyWithinHours * SLICES_PER_HOUR;
  world.letters.push({ id, company, order, market, cause, writtenAt: at, dueAt });
  today.report.news.push({ company, code: 'news.letter-received', values: { order, letter: id } });
  // Thanks ask for no answer, so no clock runs on them.
  if (cause !== 'thanks') countForHealth(storeOf(world, company, market), day, 'letters');
}

function overdue(today: Today, letter: Letter): void {
  if (letter.cause === 'thanks') return;
  const { world, day } = today;
  countForHealth(storeOf(world, letter.company, letter.market), day, 'lettersLate');
  const values = { order: letter.order, letter: letter.id };
  today.report.news.push({ company: letter.company, code: 'news.letter-overdue', values });
}
