import type { LandedCostAnswer } from '@portolan/contract/market';
import { canGoBy, landedCost, type LandedCostQuestion, type Scenario } from '@portolan/engine';
import { noSuchWay } from './refusals.ts';

type Declared = 'freightLane' | 'hs' | 'terms' | 'hasTaxNumber';
type Asked = Omit<LandedCostQuestion, 'day' | Declared> & {
  readonly [Field in Declared]?: LandedCostQuestion[Field] | undefined;
};

/** The sum before the decision, by the rules and rates of a day; refused where goods cannot take that way. */
export function workOutLandedCost(
  scenario: Scenario,
  day: number,
  { freightLane, hs, terms, hasTaxNumber, ...asked }: Asked,
): LandedCostAnswer {
  const { goods, lanes } = scenario;
  const isOffered = goods.supply.some(
    ({ supplier, product }) => supplier === asked.supplier && product === asked.product,
  );
  const market = scenario.markets.find(({ id }) => id === asked.market);
  const lane = lanes.lanes.find(({ id }) => id === asked.lane);
  const there = lanes.freight.filter(({ to }) => to === market?.country);
  const isReached =
    lane?.from === 'home' ||
    (freightLane === undefined ? there.length > 0 : there.some(({ id }) => id === freightLane));
  if (!isOffered || !isReached || !canGoBy(scenario, { ...asked, day })) throw noSuchWay();
  const question = {
    ...asked,
    day,
    ...(freightLane !== undefined && { freightLane }),
    ...(hs !== undefined && { hs }),
    ...(terms !== undefined && { terms }),
    ...(hasTaxNumber !== undefined && { hasTaxNumber }),
  };
  return { ...landedCost(scenario, question), breakEven: breakEvenPrice(scenario, question) };
}

/** Beyond any price that a page may ask. */
const HIGHEST_PRICE = 50_000_000;

/** A higher price leaves more, so the least one that leaves no loss is found by halving. */
function breakEvenPrice(scenario: Scenario, question: LandedCostQuestion): number | null {
  const isEnough = (price: number): boolean => landedCost(scenario, { ...question, price }).profit >= 0;
  if (!isEnough(HIGHEST_PRICE)) return null;
  let tooLow = 0;
  let enough = HIGHEST_PRICE;
  while (enough - tooLow > 1) {
    const middle = Math.floor((tooLow + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooLow = middle;
  }
  return enough;
}
