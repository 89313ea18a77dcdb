import { expect, test } from 'vitest';
import { at } from '../at.ts';
import type { UnsealedDay } from '../day.ts';
import { littleScenario } from '../testing/little-scenario.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';
import { buy, tradeDays } from '../testing/trade-days.ts';
import { answerLetter } from './answer-letter.ts';

interface Course {
  /** Times the days that the lane quotes, which the promise does not know. */
  readonly slower: number;
  readonly answers?: boolean;
}

/** The same three weeks of orders, by a lane that keeps its word or does not. */
function sell({ slower, answers = false }: Course): UnsealedDay[] {
  const quick = littleScenario();
  const lanes = quick.lanes.lanes.map((lane) => ({ ...lane, congestion: 0.02 }));
  const world = littleWorld({ seed: 8, scenario: { lanes: { ...quick.lanes, lanes } } });
  withDesk(world, { lane: 2, units: 2000, quality: 750 });
  return tradeDays(world, 90, (today) => {
    const { orders } = today.world;
    // The promise is made by the lane's quoted days; a slower course shortens it.
    for (let row = 0; row < orders.count; row++) {
      const promised = orders.promisedAt[row] ?? 0;
      const placed = orders.placedAt[row] ?? 0;
      if ((orders.placedAt[row] ?? 0) >= (today.day - 2) * 96 && slower > 1 && promised - placed > 300) {
        orders.promisedAt[row] = placed + Math.floor((promised - placed) / slower);
      }
    }
    for (const letter of today.world.letters) {
      if (answers && !letter.answer)
        answerLetter(today, letter, { stance: 'apologise', text: 'We are sorry.' });
    }
    if (today.day > 21) return;
    for (let each = 0; each < 20; each++) buy(today, at(today.world.listings, 0), { slice: each * 4 });
  });
}

function outcome(days: readonly UnsealedDay[]) {
  const letters = new Set(
    days.flatMap(({ world }) => world.letters.map(({ id, cause }) => `${id} ${cause}`)),
  );
  const complaints = [...letters].filter((each) => each.endsWith('late') || each.endsWith('where-is-it'));
  const scores = days.flatMap(({ report }) => report.changes).flatMap(({ reviewScore }) => reviewScore ?? []);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const disputes = days
    .flatMap(({ report }) => report.news)
    .filter(({ code }) => code === 'news.dispute-opened');
  return { complaints: complaints.length, mean, disputes: disputes.length };
}

test('parcels later than promised bring letters, letters without an answer bring disputes, and both bring bad reviews', () => {
  const kept = outcome(sell({ slower: 1 }));
  const broken = outcome(sell({ slower: 3 }));
  const mended = outcome(sell({ slower: 3, answers: true }));

  expect(broken.complaints).toBeGreaterThan(kept.complaints + 10);
  expect(broken.mean).toBeLessThan(kept.mean - 0.3);
  expect(mended.mean).toBeGreaterThan(broken.mean);
  expect(mended.disputes).toBeLessThanOrEqual(broken.disputes);
});
