import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { answerLetter } from '../orders/answer-letter.ts';
import type { UnsealedDay } from '../day.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';
import { buy, tradeDays } from '../testing/trade-days.ts';
import type { Today } from '../today.ts';
import type { Letter } from '../world.ts';

const POST = 0;

/** Twenty orders a day for ten days, by post, from a company that answers as told. */
function month(answer: (today: Today, letter: Letter) => void = () => {}, quality = 500): UnsealedDay[] {
  const world = littleWorld({ seed: 9 });
  withDesk(world, { lane: POST, units: 1000, quality });
  return tradeDays(world, 60, (today) => {
    for (const letter of today.world.letters.filter((each) => !each.answer)) answer(today, letter);
    if (today.day > 10) return;
    for (let each = 0; each < 20; each++) buy(today, at(today.world.listings, 0), { slice: each * 4 });
  });
}

const lettersOf = (days: readonly UnsealedDay[]): Letter[] => {
  const all = new Map(
    days.flatMap(({ world }) => world.letters.map((letter) => [letter.id, letter] as const)),
  );
  return [...all.values()];
};
const newsOf = (days: readonly UnsealedDay[], code: string): number =>
  days.flatMap(({ report }) => report.news).filter((news) => news.code === code).length;
const starsOf = (days: readonly UnsealedDay[]): number[] =>
  days.flatMap(({ report }) => report.changes).flatMap(({ reviewScore }) => reviewScore ?? []);

test('buyers write about what happened to them, each letter once', () => {
  const letters = lettersOf(month());

  const keys = letters.map(({ order, cause }) => `${order} ${cause}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(letters.map(({ cause }) => cause))).toContain('not-as-described');
  expect(letters.every(({ writtenAt, dueAt }) => dueAt === writtenAt + 96)).toBe(true);
});

test('a letter left without an answer past its clock is told once and counted', () => {
  const days = month();

  const asked = lettersOf(days).filter(({ cause }) => cause !== 'thanks').length;
  expect(newsOf(days, 'news.letter-overdue')).toBe(asked);
});

test('thanks ask for no answer, so silence on them is no fault', () => {
  const days = month(() => {}, 990);

  const letters = lettersOf(days);
  const asked = letters.filter(({ cause }) => cause !== 'thanks').length;
  expect(letters.length).toBeGreaterThan(asked);
  expect(newsOf(days, 'news.letter-overdue')).toBe(asked);
});

test('who answers in time is not reproached, and is reviewed no worse', () => {
  const careless = month();
  const careful = month((today, letter) =>
    answerLetter(today, letter, { stance: 'apologise', text: 'Sorry' }),
  );

  const total = (stars: readonly number[]): number => stars.reduce((sum, each) => sum + each, 0);
  expect(newsOf(careful, 'news.letter-overdue')).toBe(0);
  expect(starsOf(careful).length).toBe(starsOf(careless).length);
  expect(total(starsOf(careful))).toBeGreaterThan(total(starsOf(careless)));
});
