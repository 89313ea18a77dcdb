import { findEntry } from '../decisions/catalogue.ts';
import { plansMadeFor } from '../rivals/plan-evening.ts';
import type { Today } from '../today.ts';
import { applyDecision } from './apply-decisions.ts';

/**
 * Computer companies decide as people do, by what they knew in the evening and through the same door; what is not
 * allowed by the time they act is left undone. Who comes in the morning has seen no evening yet.
 */
export function playRivals(today: Today): void {
  const { world, evening, guest } = today;
  plansMadeFor(evening).forEach((decisions, company) => {
    if (guest?.inPlaceOfPlans && world.companies[company]?.id === guest.company) {
      for (const entry of guest.inPlaceOfPlans) applyDecision(today, entry);
      return;
    }
    for (const decision of decisions) {
      const entry = findEntry(decision);
      if (entry?.faults(world, company, decision).length === 0) entry.apply(today, company, decision);
    }
  });
}
