import type { JournalLine } from '@portolan/contract/market';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';
import type { OwnSeat } from '../use-company.ts';

/** The most that a page of the journal holds: more decisions for one day is beyond a company. */
const ALL = 500;

/** What the company has decided for the next day and can still take back. */
export function useWaiting({ world, company }: OwnSeat): readonly JournalLine[] {
  const input = { world: world.id, company, state: 'waiting' as const, limit: ALL };
  return useQuery(api.market.companies.journal.queryOptions({ input })).data?.lines ?? [];
}
