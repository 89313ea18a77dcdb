import type { Marking } from '@portolan/contract/evaluation';
import type { SheetRow } from './store.ts';

export function presentMarking(
  row: SheetRow & { readonly scores: readonly { readonly criterion: string; readonly score: number }[] },
  raterName: string,
): Marking {
  return {
    id: row.id,
    deliverable: row.deliverable,
    team: row.teamId,
    workVersion: row.workVersion,
    party: row.party,
    rater: { id: row.raterId, name: raterName },
    scores: row.scores.map(({ criterion, score }) => ({ criterion, score })),
    comment: row.comment,
    at: row.at.toISOString(),
    corrects: row.corrects,
  };
}
