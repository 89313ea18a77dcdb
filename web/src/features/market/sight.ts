// A company as those see it who may look into it. What is its own changes every day; what everybody in its world may
// know is read by itself, because most of it stays as it was.
import type { AsJson, CompanySight } from '@portolan/contract/market';
import type { CompanyView } from '@portolan/engine';
import { useQueries, useSuspenseQueries, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../app/api.ts';

export type OwnSight = AsJson<CompanySight>;
export type Sight = OwnSight & AsJson<Pick<CompanyView, 'catalogue' | 'rules' | 'rivals'>>;

interface Looked {
  world: string;
  company: string;
}

export const ownSight = (input: Looked) => api.market.companies.view.queryOptions({ input });

// Nothing but a new day changes these, and when one is played everything of a market is read again (`use-world.ts`).
const staleTime = Infinity;

/** Markets, goods, suppliers and lanes of a world, which are the same on every day. */
export const catalogueOf = (world: string) =>
  api.market.known.catalogue.queryOptions({ input: { world }, staleTime });

const partsOf = (looked: Looked) => {
  const input = { world: looked.world };
  return [
    ownSight(looked),
    catalogueOf(looked.world),
    api.market.known.rules.queryOptions({ input, staleTime }),
    api.market.known.pages.queryOptions({ input, staleTime }),
  ] as const;
};

type Parts = [OwnSight, Sight['catalogue'], Sight['rules'], Sight['rivals']];
type Arrived<All extends unknown[]> = { [At in keyof All]: { data: All[At] } };
type Asked<All extends unknown[]> = { [At in keyof All]: UseQueryResult<All[At]> };

// Named, so that the whole stays the same object until a part of it changes.
const whole = ([
  { data: own },
  { data: catalogue },
  { data: rules },
  { data: pages },
]: Arrived<Parts>): Sight => ({
  ...own,
  catalogue,
  rules,
  rivals: pages.filter(({ company }) => company !== own.company.id),
});

/** Waits until every part is there. */
export const useSight = (looked: Looked): Sight =>
  useSuspenseQueries({ queries: partsOf(looked), combine: whole });

interface SightSoFar {
  /** Absent until every part is there. */
  sight: Sight | undefined;
  /** Why a part does not come. */
  error: Error | null;
  retry: () => void;
}

const isThere = (parts: Asked<Parts>): parts is Asked<Parts> & Arrived<Parts> =>
  parts.every(({ data }) => data !== undefined);

const soFar = (parts: Asked<Parts>): SightSoFar => ({
  sight: isThere(parts) ? whole(parts) : undefined,
  error: parts.find(({ error }) => error !== null)?.error ?? null,
  retry: () => parts.forEach(({ refetch }) => void refetch()),
});

/** For a page that has something else to show when it does not come. */
export const useSightSoFar = (looked: Looked): SightSoFar =>
  useQueries({ queries: partsOf(looked), combine: soFar });
