import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { playDay, type UnsealedDay } from '../day.ts';
import { money } from '../money.ts';
import { withBorder } from '../testing/little-border.ts';
import { LITTLE_AFTER_THE_ORDER } from '../testing/little-after-the-order.ts';
import { littleScenario } from '../testing/little-scenario.ts';
import { decided, littleWorld, withDesk } from '../testing/little-world.ts';
import { buy, lastWorld, tradeDays } from '../testing/trade-days.ts';
import type { Today } from '../today.ts';
import type { Grade, ReturnCase, World } from '../world.ts';
import { answerLetter, type LetterAnswer } from './answer-letter.ts';
import { answerDispute, winningShare } from './disputes.ts';
import type { DisputeFact } from './dispute-facts.ts';
import { grantReturn, refuseReturn } from './return-cases.ts';
import { gradeReturn } from './return-goods.ts';

interface Selling {
  readonly quality?: number;
  readonly lane?: number;
  readonly seed?: number;
  readonly change?: (world: World) => void;
}

/** A fortnight of sales to the United States, and a company that does every day the same. */
function sell(manners: (today: Today) => void, selling: Selling = {}): UnsealedDay[] {
  const { quality = 450, lane = 2, seed = 3, change = () => {} } = selling;
  const world = littleWorld({ seed });
  withDesk(world, { lane, units: 2000, unitCost: 1000, quality });
  change(world);
  return tradeDays(world, 90, (today) => {
    manners(today);
    if (today.day > 14) return;
    for (let each = 0; each < 25; each++) buy(today, at(today.world.listings, 0), { slice: each * 3 });
  });
}

const told = (days: readonly UnsealedDay[], code: string): number =>
  days.flatMap(({ report }) => report.news).filter((news) => news.code === code).length;
const stars = (days: readonly UnsealedDay[]): number => {
  const given = days.flatMap(({ report }) => report.changes).flatMap(({ reviewScore }) => reviewScore ?? []);
  return given.reduce((sum, each) => sum + each, 0) / given.length;
};
const answerAll =
  (answer: LetterAnswer) =>
  (today: Today): void => {
    for (const letter of today.world.letters) if (!letter.answer) answerLetter(today, letter, answer);
  };

test('an answer that fits its cause wins stars and talks buyers out of returns; the wrong one does neither', () => {
  const kind = sell(answerAll({ stance: 'full-refund', text: 'Your money is on its way.' }));
  const stubborn = sell(answerAll({ stance: 'inform', text: 'That is how it is.' }));

  expect(stars(kind)).toBeGreaterThan(stars(stubborn));
  expect(told(kind, 'news.return-asked')).toBeLessThan(told(stubborn, 'news.return-asked'));
});

test('a partial refund that is too small is no better than none', () => {
  const fair = sell(answerAll({ stance: 'partial-refund', text: 'Here is a third.', amount: 1200 }), {
    quality: 250,
  });
  const stingy = sell(answerAll({ stance: 'partial-refund', text: 'Here is a cent.', amount: 1 }), {
    quality: 250,
  });

  expect(stars(fair)).toBeGreaterThan(stars(stingy));
});

test('parcels that do not come and letters that nobody answers end before the platform', () => {
  const late = (days: number) => (world: World) => {
    Object.assign(world, {
      scenario: littleScenario({
        lanes: {
          ...world.scenario.lanes,
          lanes: world.scenario.lanes.lanes.map((lane) => ({
            ...lane,
            lostShare: days > 0 ? 0.5 : lane.lostShare,
          })),
        },
      }),
    });
  };
  const silent = sell(() => {}, { change: late(1) });
  const speaking = sell(answerAll({ stance: 'inform', text: 'It is on its way.' }), { change: late(1) });

  expect(told(silent, 'news.dispute-opened')).toBeGreaterThan(told(speaking, 'news.dispute-opened'));
  expect(told(silent, 'news.dispute-unanswered')).toBeGreaterThan(0);
});

const refuseAll = (facts: readonly DisputeFact[]) => (today: Today) => {
  for (const each of today.world.returns) {
    if (each.state === 'asked') refuseReturn(today, each);
    else if (each.dispute && !each.dispute.contestedWith)
      answerDispute(today, each, { stance: 'contest', facts });
  }
};

test('a fact that bears on the case wins more of them, one that does not loses some', () => {
  const base = { just: 0.8, perFact: 0.1, perIdleFact: 0.08 };
  const share = (bearing: number, idle: number) => winningShare(base, { isInTheRight: true, bearing, idle });

  expect(share(1, 0)).toBeGreaterThan(share(0, 0));
  expect(share(0, 1)).toBeLessThan(share(0, 0));
  expect(told(sell(refuseAll([])), 'news.claim-lost')).toBeGreaterThan(0);
});

test('a changed mind within the time of the law cannot be refused: the platform gives the buyer the money', () => {
  const world = littleWorld({
    seed: 4,
    scenario: withBorder({ defaults: { terms: 'ddp', guess: { fee: 0, days: 0 } } }),
  });
  withDesk(world, {
    market: 1,
    lane: 4,
    product: 2,
    units: 3000,
    quality: 950,
    listing: { price: money(2500) },
  });
  const refused: ReturnCase[] = [];
  const days = tradeDays(world, 90, (today) => {
    for (const each of today.world.returns) {
      if (each.state === 'asked') {
        refuseReturn(today, each);
        if (each.cause === 'changed-mind') refused.push({ ...each });
      } else if (each.dispute && !each.dispute.contestedWith) {
        answerDispute(today, each, { stance: 'contest', facts: ['as-described'] });
      }
    }
    if (today.day > 20) return;
    for (let each = 0; each < 30; each++) buy(today, at(today.world.listings, 0), { slice: each * 3 });
  });

  const won = new Set(
    days
      .flatMap(({ report }) => report.news)
      .flatMap(({ code, values }) => (code === 'news.claim-won' ? [values['return']] : [])),
  );
  const rightful = refused.filter(({ dispute }) => dispute !== undefined);
  expect(rightful.length).toBeGreaterThan(3);
  expect(rightful.filter(({ id }) => won.has(id)).length).toBeLessThan(rightful.length / 2);
});

const gradeAll = (grade: Grade) => (today: Today) => {
  for (const each of today.world.returns) {
    if (each.state === 'asked') grantReturn(today, each);
    else if (each.state === 'received') gradeReturn(today, each, grade);
  }
};
const movedTo = (days: readonly UnsealedDay[], memo: string): number =>
  days.flatMap(({ report }) => report.postings).filter((posting) => posting.memo === memo).length;

test('goods that came back are sold again, sold off or thrown away, as their company says', () => {
  expect(movedTo(sell(gradeAll('resell')), 'goods-back')).toBeGreaterThan(5);
  expect(movedTo(sell(gradeAll('liquidate')), 'goods-liquidated')).toBeGreaterThan(5);
  expect(movedTo(sell(gradeAll('dispose')), 'goods-scrapped')).toBeGreaterThan(5);
});

test('broken goods that are sold as new are worse than they were', () => {
  const days = sell(gradeAll('resell'), { quality: 700 });

  const worst = Math.min(...lastWorld(days).lots.map(({ quality }) => quality));
  expect(worst).toBeLessThan(700);
});

const withCards = (chargeback: { fraudShare: number; unhappyShare: number }) => (world: World) => {
  const rule = { ...chargeback, fee: 2000, days: { min: 5, max: 20 } };
  Object.assign(world, {
    scenario: littleScenario({
      markets: world.scenario.markets.map((market) => ({
        ...market,
        payment: market.payment.map((means) => ({ ...means, chargeback: rule })),
      })),
    }),
  });
};

test('who is let down and not helped has the bank take the money back, with a fee', () => {
  const change = withCards({ fraudShare: 0, unhappyShare: 0.3 });
  const silent = sell(() => {}, { change });
  const helpful = sell(answerAll({ stance: 'full-refund', text: 'Sorry.' }), { change });

  expect(told(silent, 'news.chargeback-unhappy')).toBeGreaterThan(told(helpful, 'news.chargeback-unhappy'));
  const fees = silent
    .flatMap(({ report }) => report.postings)
    .filter(({ memo }) => memo === 'chargeback-fee');
  expect(fees.length).toBe(2 * told(silent, 'news.chargeback-unhappy'));
});

test('asking for reviews brings more of them', () => {
  const ask = (wording: 'neutral' | 'incentivised') => (world: World) => {
    const store = at(at(world.companies, 0).stores, 0);
    store.reviewRequest = wording;
  };
  const reviews = (days: readonly UnsealedDay[]) =>
    days.flatMap(({ report }) => report.changes).filter(({ reviewScore }) => reviewScore !== undefined)
      .length;
  const quiet = sell(() => {});
  const asking = sell(() => {}, { change: ask('neutral') });
  const bribing = sell(() => {}, { change: ask('incentivised') });

  expect(reviews(asking)).toBeGreaterThan(reviews(quiet));
  expect(reviews(bribing)).toBeGreaterThan(reviews(asking));
  expect(stars(bribing)).toBeGreaterThan(stars(quiet));
});

test('a critical review can be answered once, within its days', () => {
  const world = littleWorld();
  const listing = withDesk(world);
  at(world.companies, 0).reviews.push({ order: 1, listing: listing.id, stars: 2, day: 0 });
  const { answerDays = 0 } = LITTLE_AFTER_THE_ORDER.reviewWork ?? {};
  const answer = { kind: 'answer-review', order: 1, text: 'Thank you for telling us.' } as const;

  const answered = playDay(world, decided(world, [answer]));
  expect(at(answered.world.listings, 0).record.answered).toBe(1);
  const again = playDay(answered.world, decided(answered.world, [answer]));
  expect(again.report.news.map(({ code }) => code)).toContain('news.decision-refused');
  expect(answerDays).toBeGreaterThan(0);
});
