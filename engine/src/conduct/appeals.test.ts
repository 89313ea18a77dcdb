import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { playDay } from '../day.ts';
import { checkDecision, type Decision } from '../decisions/catalogue.ts';
import { LITTLE_CONDUCT, LITTLE_POINTS, withPlatform } from '../testing/little-conduct.ts';
import { LITTLE_RULES } from '../testing/little-rules.ts';
import { decided, littleWorld, withDesk } from '../testing/little-world.ts';
import { viewOf } from '../view.ts';
import type { World } from '../world.ts';
import { isFundsHeld } from './standing.ts';

function deceiver(conduct = LITTLE_CONDUCT): World {
  // No points for faultless orders: what moves here is what was held against the store.
  const health = { ...at(LITTLE_RULES.platform, 0).health, gainPoints: 0 };
  const world = littleWorld({ scenario: { rules: withPlatform({ conduct, health }) } });
  withDesk(world, { listing: { title: 'Waterproof cat bed' } });
  return world;
}

const store = (world: World) => at(at(world.companies, 0).stores, 0);
const listing = (world: World) => at(world.listings, 0);

function play(
  world: World,
  days: number,
  decisions: readonly Decision[] = [],
): { world: World; news: string[] } {
  const news: string[] = [];
  let now = world;
  for (let day = 0; day < days; day++) {
    const played = playDay(now, day === 0 ? decided(now, decisions) : []);
    now = played.world;
    news.push(...played.report.news.map(({ code }) => code));
  }
  return { world: now, news };
}

const plan = (violation: number, other: Partial<Extract<Decision, { kind: 'appeal' }>> = {}): Decision => ({
  kind: 'appeal',
  violation,
  cause: 'page-not-checked',
  corrected: ['page-corrected'],
  prevention: ['second-pair-of-eyes'],
  ...other,
});

test('a false claim is found, costs points, and takes its page off the market', () => {
  const { world, news } = play(deceiver(), 3);

  expect(store(world).conduct.violations).toMatchObject([
    { kind: 'false-claim', doneOn: 1, foundOn: 3, points: 8, evidence: { text: 'waterproof' } },
  ]);
  expect(store(world).health.points).toBe(192);
  expect(news).toEqual(expect.arrayContaining(['news.violation-found', 'news.listing-suppressed']));
  expect(listing(world).suppressed).toEqual({ cause: 'violation', since: 3 });
  const quiet = playDay(world).report;
  expect(quiet.funnel.filter(({ listing: id }) => id === listing(world).id)).toEqual([]);
});

test('the page comes back when the words are gone, and not before', () => {
  const found = play(deceiver(), 3).world;
  const idle = play(found, 5).world;
  expect(listing(idle).suppressed).toBeDefined();

  const words: Decision = { kind: 'write-listing', listing: 10_001, title: 'Soft cat bed' };
  const { world, news } = play(found, 2, [words]);

  expect(listing(world).suppressed).toBeUndefined();
  expect(news).toContain('news.listing-back');
});

test('a plan that names the cause and has been carried out wins the points back', () => {
  const found = play(deceiver(), 3).world;
  const words: Decision = { kind: 'write-listing', listing: 10_001, title: 'Soft cat bed' };

  const { world, news } = play(found, 3, [words, plan(1)]);

  expect(news).toContain('news.appeal-accepted');
  expect(store(world)).toMatchObject({ health: { points: 200 } });
  const [appeal] = at(store(world).conduct.violations, 0).appeals;
  expect(appeal?.verdict).toEqual({
    outcome: 'accepted',
    criteria: [
      { criterion: 'cause', earned: 30, of: 30 },
      { criterion: 'corrected', earned: 40, of: 40 },
      { criterion: 'prevention', earned: 20, of: 20 },
      { criterion: 'evidence', earned: 0, of: 10 },
    ],
  });
});

test('saying that it is put right does not put it right', () => {
  const found = play(deceiver(), 3).world;

  const { world, news } = play(found, 3, [plan(1)]);

  expect(news).toContain('news.appeal-partly');
  expect(store(world).health.points).toBe(196);
  expect(listing(world).suppressed).toBeDefined();
});

test('who names everything, or the wrong cause, is refused', () => {
  const found = play(deceiver(), 3).world;
  const everything = plan(1, {
    cause: 'mistake-of-the-platform',
    corrected: ['page-corrected', 'orders-shipped', 'lane-changed', 'buyer-refunded'],
    prevention: ['second-pair-of-eyes', 'price-log', 'stock-buffer'],
  });

  const { world, news } = play(found, 3, [everything]);

  expect(news).toContain('news.appeal-refused');
  expect(store(world).health.points).toBe(192);
});

test('appeals have a term, an end and one hearing at a time', () => {
  const found = play(deceiver(), 3).world;
  const codes = (world: World, decision: unknown) =>
    checkDecision(world, 'team-1', decision).map(({ code }) => code);

  const first = play(found, 1, [plan(1)]).world;
  expect(codes(first, plan(1))).toEqual(['decision.appeal-pending']);
  const second = play(play(first, 2).world, 3, [plan(1)]).world;
  expect(codes(second, plan(1))).toEqual(['decision.appeals-used-up']);
  expect(codes(play(found, 21).world, plan(1))).toContain('decision.appeal-too-late');
});

test('money is withheld as long as the store stands on that step', () => {
  const { world } = play(deceiver(), 1);
  store(world).health.points = 140;

  const held = play(world, 1).world;

  expect(store(held).conduct.standing?.step).toBe('held');
  expect(isFundsHeld(held, store(held), 2)).toBe(true);
  const page: Decision = {
    kind: 'write-listing',
    market: 'marketplace-us',
    product: 'cave',
    title: 'x',
    price: 1,
  };
  expect(checkDecision(held, 'team-1', page).map(({ code }) => code)).toContain('decision.new-pages-barred');
  store(held).health.points = 200;
  expect(isFundsHeld(play(held, 1).world, store(play(held, 1).world), 3)).toBe(false);
});

test('violation points add up to steps that are served, and lead up again only when more are added', () => {
  const world = deceiver(LITTLE_POINTS);
  const violation = { kind: 'false-claim', doneOn: 0, foundOn: 0, evidence: {}, appeals: [] } as const;
  store(world).conduct.violations = [{ ...violation, id: 90, points: 14, appeals: [] }];
  listing(world).title = 'Cat bed';

  const restricted = play(world, 1).world;
  expect(store(restricted).conduct.standing).toEqual({ step: 'restricted', since: 1 });
  const served = play(restricted, 7).world;
  expect(store(served).conduct).toMatchObject({ served: 12 });
  expect(store(served).conduct.standing?.step).not.toBe('restricted');

  store(served).conduct.violations.push({ ...violation, id: 91, foundOn: 8, points: 34, appeals: [] });
  const closed = play(served, 1).world;
  expect(store(closed).conduct.standing?.step).toBe('closed');
  expect(store(play(closed, 60).world)).toMatchObject({ health: { isSuspended: true } });
});

test('what the platform knows and has not told is in no view', () => {
  const world = play(deceiver(), 1).world;
  expect(store(world).conduct.suspicions).toHaveLength(1);

  const view = JSON.stringify(viewOf(world, 'team-1'));

  expect(view).not.toContain('suspicion');
  expect(view).not.toContain('foundShare');
  expect(view).not.toContain('metricAppeals');
});
