import { at } from '../at.ts';
import { stream, uniform } from '../chance.ts';
import { inUnits } from '../ledger/exchange.ts';
import { credit, debit, post } from '../ledger/post.ts';
import { money, type Money } from '../money.ts';
import { laneAt } from '../orders/promise.ts';
import type { Liability } from '../scenario/lanes.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Today } from '../today.ts';
import { isParcel, type Mishap } from './mishap.ts';

const VERDICT = stream('carrier/verdict');
const GRAMS_PER_KILOGRAM = 1000;
const KINDS: readonly Mishap['kind'][] = ['parcel-lost', 'parcel-damaged', 'freight-lost', 'freight-damaged'];

const PARCEL_NEWS = ['news.parcel-claim-paid', 'news.parcel-claim-refused'] as const;
const FREIGHT_NEWS = ['news.freight-claim-paid', 'news.freight-claim-refused'] as const;

export function liabilityFor(scenario: Scenario, mishap: Mishap): Liability {
  const { lanes } = scenario;
  const way = isParcel(mishap) ? laneAt(scenario, mishap.lane) : at(lanes.freight, mishap.lane);
  if (!way.liability) throw new Error('a mishap that nobody answers for');
  return way.liability;
}

/** What a carrier's terms come to. */
export function compensationOf({ basis, most }: Liability, { worth, grams }: Mishap): Money {
  if (basis === 'fixed') return money(most);
  const limit = basis === 'weight' ? (most * grams) / GRAMS_PER_KILOGRAM : most;
  return money(Math.min(worth, limit));
}

/** Claims whose time has come are paid or turned down. */
export function answerClaims(today: Today): void {
  const { world, day } = today;
  for (const mishap of world.mishaps)
    if (mishap.claim && mishap.claim.answeredOn <= day) answer(today, mishap);
  world.mishaps = world.mishaps.filter(({ claim }) => !claim || claim.answeredOn > day);
}

function answer(today: Today, mishap: Mishap): void {
  const { world, report } = today;
  const { scenario, seed } = world;
  const { company, of, kind, claim, luck } = mishap;
  const { refusedShare = 0 } = liabilityFor(scenario, mishap);
  const amount = claim?.amount ?? money(0);
  const { currency } = scenario.home;
  const { number } = at(world.companies, company);
  const isPaid = uniform(seed, VERDICT, luck, number, KINDS.indexOf(kind)) >= refusedShare;
  if (isPaid) {
    post(today, company, {
      memo: 'carrier-claim-paid',
      lines: [debit('bank', currency, amount), credit('compensation', currency, amount)],
    });
  }
  const values = {
    [isParcel(mishap) ? 'order' : 'freight']: of,
    amount: inUnits(scenario, amount, currency),
    currency,
  };
  const [paid, refused] = isParcel(mishap) ? PARCEL_NEWS : FREIGHT_NEWS;
  report.news.push({ company, code: isPaid ? paid : refused, values });
}
