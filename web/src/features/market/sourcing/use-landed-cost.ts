import type { AsJson, LandedCostAnswer } from '@portolan/contract/market';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';
import type { Desk, Sight } from '../use-company.ts';

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

/** As the company declares its parcels now: the sum is worth no more than what it is told. */
function declared(view: Sight, { product, market }: LandedCostQuestion) {
  const country = view.catalogue.markets.find(({ id }) => id === market)?.country;
  const declaration = view.border.declarations.find((each) => each.country === country);
  if (!declaration) return {};
  const code = view.border.codes.find((each) => each.product === product && each.country === country);
  const scheme = view.rules.state.find((rules) => rules.country === country)?.border?.taxScheme?.id;
  const isValid = view.border.taxNumbers.some(
    (each) => each.scheme === scheme && each.validFrom <= view.day + 1,
  );
  return {
    ...(code && { hs: code.hs }),
    terms: declaration.terms,
    hasTaxNumber: isValid && declaration.viaScheme ? ('yes' as const) : ('no' as const),
  };
}

/** The sum before the decision, by the rules of the next day; the last answer stays while the next is worked out. */
export function useLandedCost(
  { world, company, view }: Pick<Desk, 'world' | 'company' | 'view'>,
  question: LandedCostQuestion | undefined,
): UseQueryResult<LandedCost> {
  const nothing = { supplier: '', product: '', quantity: 1, market: '', lane: '', price: 1, shipping: 0 };
  return useQuery({
    ...api.market.questions.landedCost.queryOptions({
      input: {
        world: world.id,
        company,
        ...(question ? { ...question, ...declared(view, question) } : nothing),
      },
    }),
    enabled: question !== undefined,
    placeholderData: keepPreviousData,
  });
}
