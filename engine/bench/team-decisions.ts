// What the teams of a busy world decide on an evening: what keeps a company alive, at the prices that it has.
import type { Decision } from '../src/decisions/catalogue.ts';
import type { JournalEntry } from '../src/journal.ts';
import { decide, deskOf, type Player } from '../src/rivals/decide.ts';
import { viewAsRead } from '../src/view.ts';
import { eveningOf } from '../src/view/evening.ts';
import type { World } from '../src/world.ts';

const STRATEGIES = ['price-follower', 'quality-leader', 'planner'] as const;
/** Careful enough to answer most letters in time and to keep the papers in order. */
const STRENGTH = 4;

export const playerOfTeam = (company: number): Player => ({
  strategy: STRATEGIES[company % STRATEGIES.length] ?? 'planner',
  strength: STRENGTH,
});

/** A price that a team moves every day is no price to ask a what-if about. */
const isOfPrices = ({ kind }: Decision): boolean => kind === 'set-price' || kind === 'run-promotion';

/** For the day after this evening, numbered on from the journal so far. */
export function teamDecisions(evening: World, journal: readonly JournalEntry[] = []): JournalEntry[] {
  const { companies, scenario, seed, day } = evening;
  const common = eveningOf(evening);
  const decided = companies.flatMap(({ id, player, insolvency }, company) => {
    if (player.kind !== 'team' || insolvency?.state === 'closed') return [];
    const desk = deskOf(viewAsRead(evening, id, common), scenario, seed, playerOfTeam(company));
    return decide(desk)
      .filter((decision) => !isOfPrices(decision))
      .map((decision) => ({ company: id, decision }));
  });
  return decided.map((entry, place) => ({ ...entry, seq: journal.length + place + 1, day: day + 1 }));
}
