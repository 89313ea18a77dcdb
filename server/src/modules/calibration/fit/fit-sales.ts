// All that a scenario takes over from a firm's sales: nothing but fitted numbers, and none that fewer than k stand behind.
import { mergeRare, withhold, type Withheld } from '../anonymity.ts';
import type { Fact, Group } from '../facts.ts';
import type { SalesFigures } from '../measure-sales.ts';
import type { Burden } from '../price-store.ts';
import { spreadForGini } from './fit-concentration.ts';
import { fitFreight, type FreightLaw } from './fit-freight.ts';
import { seasonOf } from './fit-season.ts';
import { hoursOf, unitsOf } from './fit-shares.ts';
import { fitWaits, type Waits } from './fit-waits.ts';
import { fitOrderedLogit, type OrderedLogit } from './ordered-logit.ts';

export interface Share {
  readonly key: string;
  readonly share: number;
}

/** What is undefined is not in the files, or fewer than k stand behind it: the scenario then keeps what is usual. */
export interface FittedSales {
  readonly orders: number;
  readonly first: number;
  readonly days: number;
  readonly perDay: number;
  readonly weekday: readonly number[];
  readonly hours: readonly number[] | undefined;
  /** Of each day: season and trend, times what stands out. */
  readonly season: readonly number[];
  readonly daysThatStandOut: number;
  readonly dispersion: number;
  readonly units: readonly number[] | undefined;
  readonly payment: readonly Share[] | undefined;
  readonly price: {
    /** Of the logs of a unit's price. */
    readonly mean: number;
    readonly spread: number;
    readonly withinProduct: number | undefined;
    /** Cents that prices end on. */
    readonly endings: readonly { readonly cents: number; readonly share: number }[];
  };
  readonly freight: FreightLaw | undefined;
  readonly freeFreight: number | undefined;
  /** How far freight goes with the price of the goods. */
  readonly freightWithPrice: number | undefined;
  readonly burden: Burden | undefined;
  readonly kilometres: number | undefined;
  readonly waits: Waits | undefined;
  /** Parcels that come on a Saturday for one on another working day. */
  readonly saturdays: number | undefined;
  readonly promise: { readonly middle: number; readonly low: number; readonly high: number } | undefined;
  readonly late: number | undefined;
  readonly reviews: OrderedLogit | undefined;
  readonly reviewShare: number | undefined;
  readonly reviewDays: { readonly middle: number; readonly high: number } | undefined;
  readonly cancelled: number | undefined;
  readonly repeat: { readonly share: number; readonly days: number } | undefined;
  readonly sellers: { readonly count: number; readonly spread: number } | undefined;
  readonly products: { readonly count: number; readonly spread: number } | undefined;
}

export function fitSales(
  sold: SalesFigures,
  k: number,
): { readonly fitted: FittedSales; readonly withheld: Withheld[] } {
  const withheld: Withheld[] = [];
  const facts = new Map(sold.facts.map((fact) => [fact.id, fact]));
  const fact = (id: string): number | undefined => tellable(facts.get(id), k);
  const groupsOf = (id: string): readonly Group[] => {
    const groups = sold.bars.find((bars) => bars.id === id)?.groups ?? [];
    return sold.sellers < k ? groups.map(({ key, orders, buyers }) => ({ key, orders, buyers })) : groups;
  };
  const wordsOf = (id: string): readonly Share[] | undefined => {
    const { kept, merged, other } = mergeRare(groupsOf(id), k);
    const groups = other ? [...kept, other] : kept;
    if (merged.length > 0) {
      const orders = merged.reduce((sum, each) => sum + each.orders, 0);
      withheld.push(withhold(id, 'merged', { groups: merged.length, orders, k }));
    }
    const all = groups.reduce((sum, { orders }) => sum + orders, 0);
    return groups.length === 0 ? undefined : groups.map(({ key, orders }) => ({ key, share: orders / all }));
  };
  const { profile } = sold;
  const season = seasonOf(profile, sold.days, k);
  if (season.leftOut > 0) {
    const { leftOut: groups, orders } = season;
    withheld.push(withhold('demand.daysThatStandOut', 'left-out', { groups, orders, k }));
  }
  const [middle, low, high] = [
    fact('delivery.promised.p50'),
    fact('delivery.promised.p10'),
    fact('delivery.promised.p90'),
  ];
  const reviewMiddle = fact('reviews.afterDelivery.p50');
  const repeat = fact('buyers.repeatShare');
  return {
    withheld,
    fitted: {
      orders: sold.orders,
      first: profile.first,
      days: profile.days,
      perDay: profile.perDay,
      weekday: profile.weekday,
      hours: hoursOf(groupsOf('demand.hour'), k),
      season: season.factors,
      daysThatStandOut: season.told,
      dispersion: profile.dispersion,
      units: unitsOf(groupsOf('basket.units'), k),
      payment: wordsOf('payment'),
      price: {
        mean: facts.get('price.logMean')?.value ?? 0,
        spread: facts.get('price.logSpread')?.value ?? 0,
        withinProduct: fact('price.withinProduct'),
        endings: endingsOf(facts, k),
      },
      freight: fitFreight(sold.freight, k),
      freeFreight: fact('freight.freeShare'),
      freightWithPrice: fact('freight.priceCorrelation'),
      burden: sold.burden.count >= k ? sold.burden : undefined,
      kilometres: Number.isFinite(sold.burden.kilometres) ? sold.burden.kilometres : undefined,
      waits: fitWaits(sold.waits, sold.weeks, k),
      saturdays: fact('delivery.saturdays'),
      promise: middle === undefined ? undefined : { middle, low: low ?? middle, high: high ?? middle },
      late: fact('late.share'),
      reviews: fitOrderedLogit(sold.reviews),
      reviewShare: fact('reviews.share'),
      reviewDays:
        reviewMiddle === undefined
          ? undefined
          : { middle: reviewMiddle, high: fact('reviews.afterDelivery.p90') ?? 3 * reviewMiddle },
      cancelled: fact('orders.cancelled'),
      repeat: repeat === undefined ? undefined : { share: repeat, days: fact('buyers.daysBetween') ?? 60 },
      sellers: sizesOf(fact('sellers.count'), fact('sellers.gini')),
      products: sizesOf(fact('products.count'), fact('products.gini')),
    },
  };
}

const tellable = (fact: Fact | undefined, k: number): number | undefined =>
  fact && fact.count >= k && Number.isFinite(fact.value) ? fact.value : undefined;

const sizesOf = (count: number | undefined, gini: number | undefined) =>
  count === undefined || gini === undefined ? undefined : { count, spread: spreadForGini(gini) };

/** The rest ends as it was reckoned: as on anything. */
function endingsOf(facts: ReadonlyMap<string, Fact>, k: number): { cents: number; share: number }[] {
  return ['90', '99', '00', '50'].flatMap((cents) => {
    const share = tellable(facts.get(`price.ending.${cents}`), k);
    return share === undefined ? [] : [{ cents: Number(cents), share }];
  });
}
