// Indirect inference: what a played market measures is set against what the firm's sales measure, in the same way, and
// the numbers that the scenario was set by are turned by the difference.
import type { FittedSales } from './fit/fit-sales.ts';
import type { Fact } from './facts.ts';
import type { SalesFigures } from './measure-sales.ts';
import type { Knobs } from './set/knobs.ts';
import { bounded } from './set/setting.ts';
import { FOUR_WEEKS } from './set/set-seasons.ts';

/** No turn is larger than these, up or down: a short play has luck of its own. */
const MOST = { times: 4, rareTimes: 2, spread: 1.5, logOrders: 5, cut: 1, days: 10, season: 2, logLevel: 1 };
/** Logits by which the cuts move for one star of the mean: a tenth for a tenth in the middle of the scale. */
const CUT_PER_STAR = 1.1;

const within = (value: number, most: number): number => bounded(value, -most, most);
const withinTimes = (value: number, most: number): number => bounded(value, 1 / most, most);

export interface Heard {
  readonly firm: SalesFigures;
  readonly played: SalesFigures;
  readonly fitted: FittedSales;
  readonly scale: number;
}

export function turnKnobs(knobs: Knobs, { firm, played, fitted, scale }: Heard): Knobs {
  const [data, market] = [valuesOf(firm.facts), valuesOf(played.facts)];
  const times = (id: string, most = MOST.times): number => {
    const [wanted, had] = [data.get(id), market.get(id)];
    if (!wanted || !had || !Number.isFinite(wanted / had)) return 1;
    return withinTimes(wanted / had, most);
  };
  const less = (id: string): number => {
    const [wanted, had] = [data.get(id), market.get(id)];
    return wanted === undefined || had === undefined || !Number.isFinite(wanted - had) ? 0 : wanted - had;
  };
  /** How far the ninth tenth lies above the middle, on the log scale. */
  const wider = (of: string): number => {
    const reach = (values: ReadonlyMap<string, number>) =>
      Math.log((values.get(`${of}.p90`) ?? NaN) / (values.get(`${of}.p50`) ?? NaN));
    const turn = reach(data) / reach(market);
    return Number.isFinite(turn) ? withinTimes(turn, MOST.spread) : 1;
  };
  const isSplit = fitted.waits?.isSplit === true;
  const perDay = Math.max(0.5, played.profile.perDay) * scale;
  return {
    sessions: knobs.sessions,
    appeal: knobs.appeal + within(Math.log(fitted.perDay / perDay), MOST.logOrders),
    cuts: knobs.cuts - (fitted.reviews ? within(CUT_PER_STAR * less('reviews.mean'), MOST.cut) : 0),
    handling: knobs.handling * times('delivery.handling.p50'),
    handlingSpread: knobs.handlingSpread * wider('delivery.handling'),
    transit: knobs.transit * times(isSplit ? 'delivery.transit.p50' : 'delivery.days.p50'),
    transitSpread: knobs.transitSpread * wider(isSplit ? 'delivery.transit' : 'delivery.days'),
    promise: knobs.promise + (fitted.promise ? within(less('delivery.promised.p50'), MOST.days) : 0),
    price: knobs.price * times('order.value.p50'),
    freight: knobs.freight * times('freight.amount.p50'),
    reviews: knobs.reviews * times('reviews.share'),
    cancelled: knobs.cancelled * times('orders.cancelled', MOST.rareTimes),
    repeat: knobs.repeat * times('buyers.repeatShare', MOST.rareTimes),
    season: knobs.season,
  };
}

const valuesOf = (facts: readonly Fact[]): ReadonlyMap<string, number> =>
  new Map(facts.map(({ id, value }) => [id, value]));

/** After a play with seasons: each four weeks, and all together, by the level that the firm had against the market's. */
export function turnSeason(
  knobs: Knobs,
  { firm, played, scale }: Omit<Heard, 'fitted'>,
  start: number,
): Knobs {
  const late = played.profile.first - start;
  const meanFrom = (levels: readonly number[], from: number): number => {
    const part = levels.slice(Math.max(0, from), Math.max(0, from + FOUR_WEEKS));
    return part.reduce((sum, each) => sum + each, 0) / part.length;
  };
  const weeks = Math.floor((played.profile.days + late) / FOUR_WEEKS);
  const wanted = Array.from({ length: weeks }, (_, at) => meanFrom(firm.profile.level, at * FOUR_WEEKS));
  const had = wanted.map((_, at) => meanFrom(played.profile.level, at * FOUR_WEEKS - late));
  const mean = (levels: readonly number[]) => levels.reduce((sum, each) => sum + each, 0) / levels.length;
  const season = wanted.map((level, at) => {
    const turn = level / mean(wanted) / ((had[at] ?? NaN) / mean(had));
    return Number.isFinite(turn) ? withinTimes(turn, MOST.season) : 1;
  });
  const level = (mean(wanted) * firm.profile.perDay) / (mean(had) * played.profile.perDay * scale);
  const appeal =
    knobs.appeal + (Number.isFinite(level) && level > 0 ? within(Math.log(level), MOST.logLevel) : 0);
  return { ...knobs, season, appeal };
}
