import { findEntry } from '../decisions/catalogue.ts';
import { decide, deskOf } from '../rivals/decide.ts';
import { playerOf } from '../rivals/player-of.ts';
import type { Today } from '../today.ts';
import { viewAsRead } from '../view.ts';
import { eveningOf } from '../view/evening.ts';

/**
 * Computer companies decide by what they know, through the same door as people. All of them look at the same evening
 * before any of them acts; what is not allowed is left undone.
 */
export function playRivals(today: Today): void {
  const { world } = today;
  const { scenario, seed } = world;
  const evening = eveningOf(world);
  const plans = world.companies.map((company) => {
    const player = playerOf(company);
    return player ? decide(deskOf(viewAsRead(world, company.id, evening), scenario, seed, player)) : [];
  });
  plans.forEach((decisions, company) => {
    for (const decision of decisions) {
      const entry = findEntry(decision);
      if (entry?.faults(world, company, decision).length === 0) entry.apply(today, company, decision);
    }
  });
}
