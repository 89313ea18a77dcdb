import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { balanceOf } from '../ledger/post.ts';
import { answerDispute } from '../orders/disputes.ts';
import { grantReturn, refundPart, refuseReturn } from '../orders/return-cases.ts';
import type { UnsealedDay } from '../day.ts';
import { littleWorld, withDesk } from '../testing/little-world.ts';
import { buy, lastWorld, tradeDays } from '../testing/trade-days.ts';
import type { Today } from '../today.ts';
import type { ReturnCase } from '../world.ts';

type Verdict = (today: Today, each: ReturnCase) => void;

/** Goods worse than promised, sold by express for ten days, and a company that treats every return alike. */
function sell(
  verdict: Verdict = () => {},
  quality = 350,
  seed = 13,
  plead: Verdict = () => {},
): UnsealedDay[] {
  const world = littleWorld({ seed });
  withDesk(world, { lane: 2, units: 1000, quality });
  return tradeDays(world, 120, (today) => {
    for (const each of today.world.returns.filter(({ state }) => state === 'asked')) verdict(today, each);
    const accused = today.world.returns.filter(({ dispute }) => dispute && !dispute.contestedWith);
    for (const each of accused) plead(today, each);
    if (today.day > 10) return;
    for (let each = 0; each < 20; each++) buy(today, at(today.world.listings, 0), { slice: each * 4 });
  });
}

const news = (days: readonly UnsealedDay[], code: string): number =>
  days.flatMap(({ report }) => report.news).filter((each) => each.code === code).length;
const returned = (days: readonly UnsealedDay[]): number =>
  days.flatMap(({ report }) => report.changes).filter(({ isReturned }) => isReturned).length;
const defects = (days: readonly UnsealedDay[]): number => {
  const store = at(at(lastWorld(days).companies, 0).stores, 0);
  const counted = new Map(
    days.flatMap(({ world }) =>
      at(at(world.companies, 0).stores, 0).health.days.map((day) => [day.day, day.defects]),
    ),
  );
  expect(store.market).toBe(0);
  return [...counted.values()].reduce((sum, each) => sum + each, 0);
};

test('goods that are granted back come back, and then the buyer has the money', () => {
  const days = sell(grantReturn);

  const asked = news(days, 'news.return-asked');
  expect(asked).toBeGreaterThan(20);
  expect(returned(days)).toBe(asked);
  expect(news(days, 'news.return-unanswered')).toBe(0);
  expect(balanceOf(lastWorld(days), 0, 'refunds', 'USD')).toBeGreaterThan(0);
});

test('a return that nobody answers is decided by the platform against the company, and counts as a defect', () => {
  const silent = sell();
  const answering = sell(grantReturn);

  expect(news(silent, 'news.return-unanswered')).toBe(news(silent, 'news.return-asked'));
  expect(returned(silent)).toBe(0);
  expect(defects(silent)).toBeGreaterThan(defects(answering));
});

test('who refuses what is their own fault meets most of it again as claims, and loses most of those', () => {
  const days = sell(refuseReturn, 350, 13, (today, each) =>
    answerDispute(today, each, { stance: 'contest', facts: [] }),
  );

  const lost = news(days, 'news.claim-lost');
  const won = news(days, 'news.claim-won');
  expect(lost + won).toBeGreaterThan(news(days, 'news.return-asked') / 3);
  expect(lost).toBeGreaterThan(won);
});

test('a part of the money settles a case, and the buyer keeps the goods', () => {
  const days = sell((today, each) => refundPart(today, each, 400));

  const refunds = days.flatMap(({ report }) => report.changes).filter(({ refunded }) => refunded === 400);
  expect(refunds.length).toBeGreaterThan(20);
  expect(returned(days)).toBe(0);
});

test('goods that are not at fault go back on the shelf, spoilt ones are lost', () => {
  const seeds = [1, 2, 3, 4, 5, 6];
  const shareBack = (quality: number): number => {
    const runs = seeds.map((seed) => sell(grantReturn, quality, seed));
    const postings = runs.flatMap((days) => days.flatMap(({ report }) => report.postings));
    const back = postings.filter(({ memo, account }) => memo === 'goods-back' && account === 'stock').length;
    const changes = runs.flatMap((days) => days.flatMap(({ report }) => report.changes));
    const neverLeft = changes.filter(({ status }) => status === 'cancelled').length;
    return (back - neverLeft) / runs.reduce((sum, days) => sum + returned(days), 0);
  };

  expect(shareBack(900)).toBeGreaterThan(shareBack(350) + 0.1);
});
