/** The crowds of the day that is being played: what stands on their shelves, and what has happened to them so far. */
import { calendarDay } from '../calendar.ts';
import { ofEach } from '../known.ts';
import type { Today } from '../today.ts';
import { currencyOf } from '../scenario/rules-in-force.ts';
import type { CrowdState } from './crowd.ts';
import { shelfOf, type Shelf } from './shelf.ts';
import { crowdedOf, type Crowded } from './town.ts';

export interface CrowdDay {
  readonly day: number;
  readonly calendarDay: number;
  readonly crowded: Crowded;
  readonly state: CrowdState;
  readonly shelf: Shelf;
  readonly minorUnits: number;
  /** Orders of today, by seller. */
  readonly placed: Int32Array;
  /** Carts, orders and units that visits led to. */
  readonly counts: { carts: number; orders: number; units: number };
}

type Setting = Pick<Today, 'world' | 'day'>;

// One day is played at a time; its crowds go with it.
const daysOf = ofEach<Setting['world'], Map<number, CrowdDay>>(() => new Map());

/** Undefined where the market has no crowd. */
export function crowdDayOf({ world, day }: Setting, market: number): CrowdDay | undefined {
  const state = world.crowds?.find((each) => each.market === market);
  const crowded = crowdedOf(world.scenario, world.seed, market);
  if (!state || !crowded) return undefined;
  const days = daysOf(world);
  const found = days.get(market);
  if (found?.day === day) return found;
  const opened = open({ world, day }, { state, crowded });
  days.set(market, opened);
  return opened;
}

function open({ world, day }: Setting, { state, crowded }: Pick<CrowdDay, 'state' | 'crowded'>): CrowdDay {
  const { scenario } = world;
  return {
    day,
    calendarDay: calendarDay(scenario, day),
    state,
    crowded,
    shelf: shelfOf(crowded, day),
    minorUnits: scenario.currencies[currencyOf(scenario, crowded.market)] ?? 1,
    placed: new Int32Array(crowded.sellers.count),
    counts: { carts: 0, orders: 0, units: 0 },
  };
}
