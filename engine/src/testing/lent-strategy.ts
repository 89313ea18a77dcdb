/** A team's seat played by a computer strategy: every decision goes through the journal, as people's do. */
import { checkDecision } from '../decisions/catalogue.ts';
import { playDay } from '../day.ts';
import type { JournalEntry } from '../journal.ts';
import { decide, deskOf, type Player } from '../rivals/decide.ts';
import { viewAsRead } from '../view.ts';
import type { World } from '../world.ts';

/** What a strategy decides for a team on an evening; what is not allowed as the world stands is left out. */
function lentDecisions(world: World, team: string, player: Player): JournalEntry[] {
  const desk = deskOf(viewAsRead(world, team), world.scenario, world.seed, player);
  return decide(desk)
    .filter((decision) => checkDecision(world, team, decision).length === 0)
    .map((decision, place) => ({ seq: place + 1, day: world.day + 1, company: team, decision }));
}

/** Some days of a world in which each of these teams is played so. */
export function playLent(world: World, players: Readonly<Record<string, Player>>, days: number): World {
  let played = world;
  for (let day = 0; day < days; day++) {
    const entries = Object.entries(players).flatMap(([team, player]) => lentDecisions(played, team, player));
    played = playDay(
      played,
      entries.map((entry, seq) => ({ ...entry, seq: seq + 1 })),
    ).world;
  }
  return played;
}
