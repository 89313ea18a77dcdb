/** Some weeks of the whole little market from its first evening, with the journal that led there: teams play by strategies, and now and then anyhow. */
import fc from 'fast-check';
import { playDay } from '../day.ts';
import type { JournalEntry } from '../journal.ts';
import type { Opening } from '../open-world.ts';
import { openWorld } from '../open-world.ts';
import { decide, deskOf, type Player } from '../rivals/decide.ts';
import { viewAsRead } from '../view.ts';
import type { World } from '../world.ts';
import { aimed } from './aimed.ts';
import { likelyDecision } from './likely-decision.ts';
import { wholeLittleScenario } from './whole-little-market.ts';

export interface Traded {
  readonly opening: Opening;
  readonly journal: readonly JournalEntry[];
  readonly world: World;
}

const WAYS: readonly Player[] = [
  { strategy: 'price-follower', strength: 3 },
  { strategy: 'advertiser', strength: 4 },
];

/** On each day a few decisions that no strategy would take, aimed at what the team has. */
interface Whim {
  readonly team: number;
  readonly decision: unknown;
  readonly aim: number;
}

const whims = fc.array(
  fc.record({ team: fc.nat(WAYS.length - 1), decision: likelyDecision, aim: fc.nat(5000) }),
  { maxLength: 6 },
);

export function tradedMarket(seed: number, days: readonly (readonly Whim[])[]): Traded {
  const teams = WAYS.map((_, place) => ({ id: `team-${place + 1}`, name: `Team ${place + 1}` }));
  const opening = { scenario: wholeLittleScenario('marketplace'), seed, teams };
  let world = openWorld(opening);
  const journal: JournalEntry[] = [];
  for (const plan of days) {
    const evening = world;
    const usual = WAYS.flatMap((player, place) => {
      const company = `team-${place + 1}`;
      const desk = deskOf(viewAsRead(evening, company), evening.scenario, evening.seed, player);
      return decide(desk).map((decision) => ({ company, decision: decision as unknown }));
    });
    const odd = plan.map(({ team, decision, aim }) => {
      const company = `team-${team + 1}`;
      return { company, decision: aimed(evening, company, decision, aim) };
    });
    const day = world.day + 1;
    const entries = [...usual, ...odd].map((each, place) => ({
      ...each,
      day,
      seq: journal.length + place + 1,
    }));
    journal.push(...entries);
    ({ world } = playDay(world, entries));
  }
  return { opening, journal, world };
}

export const anyTradedMarket = (days: number): fc.Arbitrary<Traded> =>
  fc
    .tuple(fc.nat(1_000_000), fc.array(whims, { minLength: days, maxLength: days }))
    .map(([seed, plans]) => tradedMarket(seed, plans));
