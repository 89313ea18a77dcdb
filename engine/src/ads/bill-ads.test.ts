import { expect, test } from 'vitest';
import { playDay, type PlayedDay } from '../day.ts';
import { balanceOf, credit, debit, post } from '../ledger/post.ts';
import { advertised } from '../testing/advertised.ts';
import { LITTLE_AMOUNTS } from '../testing/little-ads.ts';
import { adMarket, inTurn, sumOf } from '../testing/little-ad-market.ts';
import { beginDay } from '../today.ts';
import type { World } from '../world.ts';

const owed = (world: World): number => 0 - balanceOf(world, 0, 'ad-costs-owed', 'USD');

/** The days from the start of a campaign on. */
function advertise(before: World, days: number): PlayedDay[] {
  let world = before;
  return Array.from({ length: days }, (_, day) => {
    const played = playDay(world, day === 0 ? inTurn(world, [['team-1', advertised()]]) : []);
    world = played.world;
    return played;
  });
}

const codesOf = ({ report }: PlayedDay): string[] =>
  report.news.filter(({ company }) => company === 0).map(({ code }) => code);

/** Leaves a company with nothing that could pay an invoice. */
function impoverish(world: World): void {
  const rest = balanceOf(world, 0, 'bank', 'CNY') + world.scenario.seats.creditLine;
  post(beginDay(world), 0, {
    memo: 'test',
    lines: [credit('bank', 'CNY', rest), debit('losses', 'CNY', rest)],
  });
}

test('clicks are owed day by day and invoiced on the day of the platform', () => {
  const days = advertise(adMarket(), 7);

  days.slice(0, 6).forEach(({ world }, day) => {
    const spent = days.slice(0, day + 1).reduce((sum, { report }) => sum + sumOf(report.ads, 'spend'), 0);
    expect(owed(world)).toBe(spent);
  });
  expect(days.map(({ world }) => owed(world)).at(-1)).toBe(0);
  expect(days.map((day) => codesOf(day).includes('news.ad-invoice'))).toEqual([
    ...Array.from({ length: 6 }, () => false),
    true,
  ]);
});

test('what stands to the company’s credit with the platform pays first', () => {
  const before = adMarket({ ads: { invoiceEveryDays: 1 } });
  const { report, world } = advertise(before, 1)[0] ?? { report: undefined, world: before };
  const without = sumOf(report?.ads ?? [], 'spend');
  const rich = adMarket({ ads: { invoiceEveryDays: 1 } });
  const lines = [debit('platform-wallet', 'USD', 1_000_000), credit('sales', 'USD', 1_000_000)];
  post(beginDay(rich), 0, { memo: 'test', market: 0, lines });

  const paid = advertise(rich, 1)[0];

  expect(balanceOf(world, 0, 'advertising', 'USD')).toBe(without);
  expect(balanceOf(paid?.world ?? rich, 0, 'platform-wallet', 'USD')).toBe(1_000_000 - without);
  expect(
    paid?.report.postings.filter(({ memo, account }) => memo === 'ad-invoice' && account === 'bank'),
  ).toEqual([]);
});

test('a debt that reaches the limit is invoiced at once', () => {
  const amounts = { USD: { ...LITTLE_AMOUNTS, creditLimit: 100 } };
  const [first] = advertise(adMarket({ ads: { amounts } }), 1);

  expect(first && codesOf(first)).toContain('news.ad-invoice');
  expect(owed(first?.world ?? adMarket())).toBe(0);
});

test('who cannot pay is off the page until the debt is paid', () => {
  const before = adMarket({ ads: { invoiceEveryDays: 1 } });
  impoverish(before);

  const [first, second] = advertise(before, 2);
  const poor = second?.world ?? before;
  post(beginDay(poor), 0, {
    memo: 'test',
    lines: [debit('bank', 'CNY', 50_000_000), credit('equity', 'CNY', 50_000_000)],
  });
  const third = playDay(poor);
  const fourth = playDay(third.world);

  expect(first && codesOf(first)).toContain('news.ads-unpaid');
  expect(sumOf(second?.report.ads ?? [], 'impressions')).toBe(0);
  expect(codesOf(third)).toContain('news.ad-invoice');
  expect(owed(third.world)).toBe(0);
  expect(sumOf(fourth.report.ads, 'impressions')).toBeGreaterThan(0);
});
