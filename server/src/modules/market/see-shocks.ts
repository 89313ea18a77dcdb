import type { WorldShock } from '@portolan/contract/market';
import { allShocks, dayOf, type Scenario } from '@portolan/engine';
import type { Db } from '../../platform/database/database.ts';
import { interventionsIn, type JournalRow } from './journal-store.ts';
import { getScenario, type WorldRow } from './world-store.ts';

/** What may strike the world, those that wait first. */
export async function seeShocks(db: Db, world: WorldRow): Promise<WorldShock[]> {
  const scenario = await getScenario(db, world.scenarioHash);
  const lines = (await interventionsIn(db, world.id)).filter(
    ({ kind, state }) => kind === 'strike-shock' && (state === 'waiting' || state === 'played'),
  );
  const shocks = allShocks(scenario.shocks).map((shock): WorldShock => {
    const { id, name, story, days, from } = shock;
    const hitsOne = scenario.shocks?.compromises.some((each) => each.id === id) ?? false;
    const strikesOn = from === undefined ? dayStruck(lines, id) : dayOn(scenario, from);
    return { id, name, story, days, hitsOne, strikesOn, state: stateOf(strikesOn, from, world.day) };
  });
  const order = (shock: WorldShock) => (shock.strikesOn === null ? 0 : shock.strikesOn);
  return shocks.toSorted((a, b) => order(a) - order(b));
}

const dayOn = ({ start }: Scenario, date: string): number => dayOf(date) - dayOf(start) + 1;

const dayStruck = (lines: readonly JournalRow[], shock: string): number | null =>
  lines.find(({ decision }) => (decision as { shock?: unknown }).shock === shock)?.day ?? null;

function stateOf(strikesOn: number | null, from: string | undefined, day: number): WorldShock['state'] {
  if (strikesOn === null) return 'waits';
  if (strikesOn <= day) return 'struck';
  return from === undefined ? 'decided' : 'dated';
}
