import type { AsJson, LandedCostAnswer } from '@portolan/contract/market';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';
import type { OwnSeat } from '../use-company.ts';

export interface LandedCostQuestion {
  supplier: string;
  product: string;
  quantity: number;
  market: string;
  lane: string;
  freightLane?: string | undefined;
  /** Minor units of the market's currency. */
  price: number;
  shipping: number;
}

export type LandedCost = AsJson<LandedCostAnswer>;

/** The sum before the decision, by the rules of the next day; the last answer stays while the next is worked out. */
export function useLandedCost(
  { world, company }: OwnSeat,
  question: LandedCostQuestion | undefined,
): UseQueryResult<LandedCost> {
  const nothing = { supplier: '', product: '', quantity: 1, market: '', lane: '', price: 1, shipping: 0 };
  return useQuery({
    ...api.market.questions.landedCost.queryOptions({
      input: { world: world.id, company, ...(question ?? nothing) },
    }),
    enabled: question !== undefined,
    placeholderData: keepPreviousData,
  });
}
