import { checkDecision, findEntry } from '../decisions/catalogue.ts';
import { isIntervention, type JournalEntry } from '../journal.ts';
import type { Today } from '../today.ts';

/** What people decided for the day, in the order in which they decided it. */
export function applyDecisions(today: Today): void {
  for (const entry of today.decisions) {
    if (!isIntervention(entry)) applyDecision(today, entry);
  }
}

/**
 * A decision is judged again, because those before it may have spent the money or sold the goods; what is refused now
 * becomes news, and the rest goes on.
 */
export function applyDecision(today: Today, entry: JournalEntry): void {
  const { world, report } = today;
  const { company, seq } = entry;
  const guest = (today.guest?.company ?? company) === company ? today.guest : undefined;
  const { decision, faults: missing } = guest?.read(world, entry) ?? { decision: entry.decision, faults: [] };
  const index = world.companies.findIndex(({ id }) => id === company);
  const faults = missing.length > 0 ? missing : checkDecision(world, company, decision);
  const found = findEntry(decision);
  if (faults.length === 0) found?.apply(today, index, decision);
  else {
    const kind = found?.kind ?? 'unknown';
    report.news.push({ company: index, code: 'news.decision-refused', values: { kind, seq }, faults });
  }
  guest?.hear(world, entry, faults);
}
