/** The journal of a world: what was decided for its companies, and what was done to it, in the order of deciding. */

/**
 * One decision as it was handed in. It stays unread here: whether it can be read and is allowed is judged when it is
 * handed in and again when it is applied, by the same rules.
 */
export interface JournalEntry {
  /** Ascends through the life of the world; within a day, decisions apply in this order. */
  readonly seq: number;
  /** The day of the world that it is for, 1-based: it applies before that day's first visitor. */
  readonly day: number;
  /** The company's id, e.g. `team-1`; of an intervention, whom it is done to: a company, or `world`. */
  readonly company: string;
  readonly decision: unknown;
  /**
   * `teacher`: the entry is an intervention of those who lead the market. Whoever writes the journal answers for
   * that; what a company sends never bears it, so no decision can pass for one.
   */
  readonly author?: 'teacher';
}

export const isIntervention = ({ author }: JournalEntry): boolean => author === 'teacher';

export const decisionsFor = (journal: readonly JournalEntry[], day: number): JournalEntry[] =>
  journal.filter((entry) => entry.day === day).toSorted((a, b) => a.seq - b.seq);
