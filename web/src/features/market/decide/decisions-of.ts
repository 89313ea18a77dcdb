import type { JournalLine } from '@portolan/contract/market';
import type { Decision } from '@portolan/engine';

type Kind = Decision['kind'];
type Of<K extends Kind> = Extract<Decision, { kind: K }>;

const isOf = <K extends Kind>(kind: K, decision: { kind: string }): decision is Of<K> =>
  decision.kind === kind;

/** The decisions of one kind among lines of the journal, which takes in nothing that the engine does not know. */
export const decisionsOf = <K extends Kind>(lines: readonly JournalLine[], kind: K): Of<K>[] =>
  lines.flatMap(({ decision }) => (isOf(kind, decision) ? [decision] : []));
