import { checkIntervention, findIntervention } from '../interventions/catalogue.ts';
import { isIntervention } from '../journal.ts';
import type { Today } from '../today.ts';

/** What those who lead the market do to it today, in the order in which they did it: companies decide after it. */
export function intervene(today: Today): void {
  const { world, report } = today;
  for (const entry of today.decisions.filter(isIntervention)) {
    const { company, decision, seq } = entry;
    const faults = checkIntervention(world, decision);
    const found = findIntervention(decision);
    if (faults.length === 0) found?.apply(today, decision);
    else {
      const index = world.companies.findIndex(({ id }) => id === company);
      const values = { kind: found?.kind ?? 'unknown', seq };
      report.news.push({ company: index, code: 'news.decision-refused', values, faults });
    }
  }
}
