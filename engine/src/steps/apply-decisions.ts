import { checkDecision, findEntry } from '../decisions/catalogue.ts';
import { isIntervention } from '../journal.ts';
import type { Today } from '../today.ts';

/**
 * What people decided for the day, in the order in which they decided it. Each is judged again, because those before
 * it may have spent the money or sold the goods; what is refused now becomes news, and the rest goes on.
 */
export function applyDecisions(today: Today): void {
  const { world, report } = today;
  for (const entry of today.decisions) {
    if (isIntervention(entry)) continue;
    const { company, decision, seq } = entry;
    const index = world.companies.findIndex(({ id }) => id === company);
    const faults = checkDecision(world, company, decision);
    const found = findEntry(decision);
    if (faults.length === 0) found?.apply(today, index, decision);
    else {
      const kind = found?.kind ?? 'unknown';
      report.news.push({ company: index, code: 'news.decision-refused', values: { kind, seq }, faults });
    }
  }
}
