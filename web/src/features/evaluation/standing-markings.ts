import type { Marking } from '@portolan/contract/evaluation';

/** The markings of a deliverable that count: a correction takes the place of what it corrects. */
export function standingMarkings(all: readonly Marking[], deliverable: string): Marking[] {
  const corrected = new Set(all.map(({ corrects }) => corrects));
  return all.filter((one) => one.deliverable === deliverable && !corrected.has(one.id));
}
