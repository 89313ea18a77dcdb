import type { JournalLine } from '@portolan/contract/market';
import type { Decision } from '@portolan/engine';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../app/api.ts';
import type { OwnSeat } from './use-company.ts';

/** More than a company decides in a day. */
const MOST = 500;

/** What is decided and waits for its day, so that nobody decides the same twice. */
export function useWaitingDecisions({ world, company }: OwnSeat): JournalLine[] {
  const input = { world: world.id, company, state: 'waiting' as const, limit: MOST };
  return useQuery(api.market.companies.journal.queryOptions({ input })).data?.lines ?? [];
}

type Kind = Decision['kind'];
type Of<K extends Kind> = Extract<Decision, { kind: K }>;

export interface WaitingDecision<K extends Kind> {
  line: JournalLine;
  decision: Of<K>;
}

const isOf = <K extends Kind>(kind: K, decision: { kind: string }): decision is Of<K> =>
  decision.kind === kind;

export const waitingOf = <K extends Kind>(lines: readonly JournalLine[], kind: K): WaitingDecision<K>[] =>
  lines.flatMap((line) => (isOf(kind, line.decision) ? [{ line, decision: line.decision }] : []));
