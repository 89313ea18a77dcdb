import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { checkIntervention } from '../interventions/catalogue.ts';
import { morningOf } from '../morning.ts';
import { decided } from '../testing/little-world.ts';
import { wholeLittleMarket } from '../testing/whole-little-market.ts';
import type { ReturnCase, World } from '../world.ts';
import { checkDecision, type Decision } from './catalogue.ts';

const market = (): World => wholeLittleMarket('bazaar', 3);

const saidTo = (world: World, decision: Decision): string[] =>
  checkDecision(world, 'team-1', decision).map(({ code }) => code);

const label = { kind: 'get-document', product: 'cloud', document: 'fibre-label' } as const;
const study = { kind: 'buy-study', study: 'us-pet-beds' } as const;
const forward = { kind: 'buy-forward', side: 'buy', currency: 'USD', amount: 5000, day: 20 } as const;
const track = (place: string) =>
  ({ kind: 'track-prices', market: place, line: 'pet-beds', days: 7 }) as const;
const coupon = {
  kind: 'make-coupon',
  listing: 10_001,
  perThousand: 200,
  budget: 5000,
  from: 3,
  days: 7,
} as const;
const packaging = { kind: 'register-producer', country: 'DE', register: 'packaging' } as const;
const secure = { kind: 'secure-account' } as const;

test.each<[string, string, readonly Decision[], Decision]>([
  ['a document that is at hand', 'document-at-hand', [label], label],
  ['a study that was bought', 'study-already-bought', [study], study],
  [
    'one forward more than the bank allows',
    'too-many-forwards',
    [forward, forward, forward, forward],
    forward,
  ],
  [
    'one tracker more than there may be',
    'too-many-trackers',
    [track('marketplace-us'), track('marketplace-de')],
    track('bazaar-us'),
  ],
  ['a second coupon on a page', 'has-a-coupon', [coupon], coupon],
  ['a register that the company is in', 'already-registered', [packaging], packaging],
  ['an account that is secured', 'account-is-secured', [secure], secure],
])('%s is refused', (_, code, before, decision) => {
  const world = market();

  const morning = morningOf(world, decided(world, before));

  expect(saidTo(world, decision)).toEqual([]);
  expect(saidTo(morning, decision)).toContain(`decision.${code}`);
});

test('a letter is answered once', () => {
  const world = market();
  const answer = { at: 3, stance: 'inform', text: 'Soon' } as const;
  const letter = {
    id: 1,
    company: 0,
    order: 1,
    market: 0,
    cause: 'where-is-it',
    writtenAt: 1,
    dueAt: 90,
  } as const;
  world.letters.push({ ...letter, answer });

  const again = { kind: 'answer-letter', letter: 1, stance: 'inform', text: 'Again' } as const;

  expect(saidTo(world, again)).toEqual(['decision.already-answered']);
});

test('what is granted and on its way back cannot be graded, and is no dispute', () => {
  const world = market();
  const back: ReturnCase = {
    id: 1,
    company: 0,
    order: 1,
    market: 0,
    cause: 'late',
    askedAt: 1,
    dueAt: 90,
    state: 'on-its-way',
    nextAt: 200,
  };
  world.returns.push(back);

  expect(saidTo(world, { kind: 'grade-return', return: 1, grade: 'resell' })).toEqual([
    'decision.not-to-be-graded',
  ]);
  expect(saidTo(world, { kind: 'answer-dispute', return: 1, stance: 'accept' })).toEqual([
    'decision.no-dispute',
  ]);
  expect(saidTo(world, { kind: 'decide-return', return: 1, verdict: 'grant' })).toEqual([
    'decision.already-decided',
  ]);
});

test('a shock strikes once, one that hits all hits nobody alone, and there is none of another name', () => {
  const world = market();
  const strike = { kind: 'strike-shock', shock: 'typhoon' } as const;
  const entry = { seq: 1, day: 1, company: 'world', decision: strike, author: 'teacher' } as const;
  const struck = morningOf(world, [entry]);
  const codeOf = (raw: unknown, of = world): string => at(checkIntervention(of, raw), 0).code;

  expect(checkIntervention(world, strike)).toEqual([]);
  expect(codeOf(strike, struck)).toBe('intervention.shock-has-struck');
  expect(codeOf({ ...strike, company: 'team-1' })).toBe('intervention.shock-hits-all');
  expect(codeOf({ ...strike, shock: 'flood' })).toBe('intervention.unknown-shock');
});
