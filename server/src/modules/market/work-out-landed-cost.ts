import { landedCost, type LandedCost, type LandedCostQuestion, type Scenario } from '@portolan/engine';
import { noSuchWay } from './refusals.ts';

type Asked = Omit<LandedCostQuestion, 'day' | 'freightLane'> & { readonly freightLane?: string | undefined };

/** The sum before the decision, by the rules and rates of a day; refused where goods cannot take that way. */
export function workOutLandedCost(
  scenario: Scenario,
  day: number,
  { freightLane, ...asked }: Asked,
): LandedCost {
  const { goods, lanes } = scenario;
  const isOffered = goods.supply.some(
    ({ supplier, product }) => supplier === asked.supplier && product === asked.product,
  );
  const product = goods.products.find(({ id }) => id === asked.product);
  const market = scenario.markets.find(({ id }) => id === asked.market);
  const lane = lanes.lanes.find(({ id }) => id === asked.lane);
  const there = lanes.freight.filter(({ to }) => to === market?.country);
  const isReached =
    lane?.from === 'home' ||
    (freightLane === undefined ? there.length > 0 : there.some(({ id }) => id === freightLane));
  if (!isOffered || !product || !market || lane?.to !== market.country || !isReached) throw noSuchWay();
  if (product.grams > lane.maxGrams) throw noSuchWay();
  return landedCost(scenario, { ...asked, day, ...(freightLane === undefined ? {} : { freightLane }) });
}
