// Two companies of two students each, their teacher and their mentor, in a world that is open: people by name only.
import type { Caller } from '../../../platform/caller.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { Db } from '../../../platform/database/database.ts';
import type { TestDatabase } from '../../../platform/testing/database.ts';
import type { Engine } from '../engine.ts';
import type { DecisionSent } from '@portolan/contract/market';
import { decide } from '../decide.ts';
import type { JournalRow } from '../journal-store.ts';
import { openWorld } from '../open-world.ts';
import type { Playing } from '../play-day.ts';
import { getScenarioOnOffer } from '../scenarios.ts';
import { useEngine } from './use-engine.ts';

/** The smallest market on offer. */
const SCENARIO = 'one-lesson';
const { goods, seats } = getScenarioOnOffer(SCENARIO);
const offer = goods.supply.find((each) => each.minimum > 1);
if (!offer) throw new Error(`${SCENARIO} has no supplier with a smallest order`);

/** The price of one piece to whoever buys so many, in fen. */
const priceFor = (units: number) => offer.breaks.findLast(({ from }) => from <= units)?.price ?? 0;
const orderOf = (units: number) => ({
  kind: 'order-goods',
  supplier: offer.supplier,
  product: offer.product,
  units,
});

/** Goods that every company can afford a few times, what they cost, and an order that it can afford once. */
export const GOODS = orderOf(offer.minimum * 10);
export const GOODS_COST = GOODS.units * priceFor(GOODS.units);
export const DEAR = orderOf(
  Math.floor(((seats.startingCash + seats.creditLine) * 0.6) / priceFor(Number.MAX_SAFE_INTEGER)),
);

export const NOW = new Date('2026-09-01T08:00:00Z');

const ROLES = {
  an: 'student',
  bo: 'student',
  chen: 'student',
  dai: 'student',
  teacher: 'teacher',
  mentor: 'mentor',
  administrator: 'administrator',
  stranger: 'student',
  colleague: 'teacher',
} as const;
export type Name = keyof typeof ROLES;

export const callerNamed = (name: Name, schoolId = 'school'): Caller => ({
  personId: name,
  schoolId,
  name,
  role: ROLES[name],
  language: 'zh',
});

export interface LittleClass {
  readonly world: string;
  readonly playing: Playing & { readonly engine: Engine };
  decides(
    name: Name,
    decision: DecisionSent,
    other?: { company?: string; day?: number },
  ): Promise<JournalRow>;
}

export async function openLittleClass(
  db: Db,
  engine: Engine,
  clock: Clock = () => NOW,
): Promise<LittleClass> {
  const { id: world } = await openWorld(db, {
    schoolId: 'school',
    name: '跨境电商一班',
    scenario: SCENARIO,
    seed: 7,
    teams: [
      { name: '海风', members: ['an', 'bo'] },
      { name: '远帆', members: ['chen', 'dai'] },
    ],
    watchers: [
      { person: 'teacher', part: 'teacher' },
      { person: 'mentor', part: 'mentor' },
    ],
    now: clock(),
  });
  const companyOf = (name: Name) => (name === 'chen' || name === 'dai' ? 'team-2' : 'team-1');
  return {
    world,
    playing: { db, clock, engine },
    decides: (name, decision, { company = companyOf(name), day } = {}) =>
      decide(
        { db, engine, caller: callerNamed(name), language: 'zh', now: clock() },
        { world, company, decision, day },
      ),
  };
}

/** For tests that each open a class of their own: `room` is the one that was opened last. */
export function useLittleClass(given: TestDatabase) {
  const used = useEngine(given);
  let room: LittleClass | undefined;
  return {
    get engine() {
      return used.engine;
    },
    get room() {
      if (!room) throw new Error('No class has been opened');
      return room;
    },
    open: async (): Promise<LittleClass> => (room = await openLittleClass(given.db, used.engine)),
  };
}
