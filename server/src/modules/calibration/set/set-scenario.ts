// A scenario out of fitted numbers: the mould's rules, goods and seats, and the firm's demand, sellers, post and buyers.
import { dayOf, isoOf, type Scenario } from '@portolan/engine';
import type { FittedSales } from '../fit/fit-sales.ts';
import { fitPromise } from '../fit/fit-promise.ts';
import type { Knobs } from './knobs.ts';
import type { Mould } from './mould.ts';
import { paymentsOf } from './set-payments.ts';
import { afterTheOrder } from './set-buyers.ts';
import { setCrowd } from './set-crowd.ts';
import { setDomestic } from './set-post.ts';
import { ratesFor, rounded, type SetWaits } from './setting.ts';
import { movedStart, setSeasons } from './set-seasons.ts';
import { USUAL_WAITS } from './usual.ts';

export interface ScenarioNames {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
}

export interface Cast {
  readonly mould: Mould;
  readonly fitted: FittedSales;
  readonly knobs: Knobs;
  readonly names: ScenarioNames;
  /** The day on which it is fitted, `2026-11-20`. */
  readonly today: string;
  readonly scale: number;
}

const LONGEST = 2000;
/** People behind the visits: so many that few come twice by chance alone. */
const VISITS_PER_SHOPPER = 1 / 2000;
const MOST_SHOPPERS = 200_000_000;

export function setScenario({ mould, fitted, knobs, names, today, scale }: Cast): Scenario {
  const { scenario } = mould;
  const [market] = scenario.markets;
  const country = scenario.countries.find(({ code }) => code === market?.country);
  if (!market || !country) throw new Error('a mould has one market and its country');
  const days = Math.min(LONGEST, Math.max(28, fitted.days));
  const start = movedStart(fitted.first, dayOf(scenario.start));
  const source = {
    title: `Fitted to ${aboutMany(fitted.orders)} orders of a firm's own sales, de-identified`,
    read: today,
    standing: 'fitted' as const,
  };
  const waits = turnedWaits(fitted.waits ?? USUAL_WAITS, knobs);
  const setting = {
    fitted,
    waits,
    knobs,
    scale,
    source,
    lines: scenario.goods.lines,
    lane: scenario.lanes.lanes.find(({ to }) => to === country.code)?.id ?? '',
    minorUnits: scenario.currencies[country.currency] ?? 100,
    promise: fitPromise({
      promise: fitted.promise ?? usualPromise(waits),
      late: fitted.late,
      handling: waits.handling,
      transit: waits.transit,
    }),
  };
  const sessionsPerDay = Math.round(Math.min(50_000_000, Math.max(1, knobs.sessions / scale)));
  const { adoption: _, paymentSource: __, ...kept } = market;
  return {
    ...scenario,
    ...names,
    version: '1.0.0',
    summary: summaryOf(fitted, scale),
    start: isoOf(start),
    days,
    fx: ratesFor(scenario.fx, days),
    countries: scenario.countries.map((each) =>
      each === country ? { ...each, domestic: setDomestic(setting) } : each,
    ),
    markets: [
      {
        ...kept,
        shoppers: Math.min(MOST_SHOPPERS, Math.max(1000, Math.round(sessionsPerDay / VISITS_PER_SHOPPER))),
        sessionsPerDay,
        dispersion: rounded(Math.min(1, fitted.dispersion)),
        weekday: toSum(fitted.weekday, 7),
        hours: fitted.hours ? toSum(fitted.hours, 1) : kept.hours,
        seasons: setSeasons(fitted.season.slice(0, days), start, knobs.season),
        // Where nobody tells how much an order holds, its price is taken for that of one unit.
        units: fitted.units ? toSum(withoutEmptyEnd(fitted.units), 1) : [1],
        payment: paymentsOf(fitted.payment, kept.payment),
        reviewShare: rounded(Math.min(1, (fitted.reviewShare ?? kept.reviewShare) * knobs.reviews)),
        afterTheOrder: afterTheOrder(kept.afterTheOrder, fitted, knobs),
        crowd: setCrowd(setting),
        source,
      },
    ],
    assumed: scenario.assumed.filter(({ path }) => !IS_FITTED.test(path)),
  };
}

/** Parameters that are no longer assumed. */
const IS_FITTED =
  /^markets\[0\]\.(reviewShare|sessionsPerDay|dispersion|payment|units|afterTheOrder\.reviews)/;

/** The waits as the scenario has to hold them for the market to show those that were fitted. */
function turnedWaits({ handling, transit, ofWeek }: SetWaits, knobs: Knobs): SetWaits {
  const turned = ({ mean, spread }: SetWaits['transit'], times: number, wider: number) => ({
    mean: mean + Math.log(times),
    spread: spread * wider,
  });
  return {
    handling: turned(handling, knobs.handling, knobs.handlingSpread),
    transit: turned(transit, knobs.transit, knobs.transitSpread),
    ofWeek,
  };
}

function usualPromise({ handling, transit }: SetWaits) {
  const middle = Math.exp(handling.mean) + 2 * Math.exp(transit.mean);
  return { middle, low: middle * 0.7, high: middle * 1.3 };
}

/** Rounded so that the shares still add up: the largest takes what rounding leaves. */
function toSum(values: readonly number[], sum: number): number[] {
  const all = values.reduce((total, value) => total + value, 0);
  const scaled = values.map((value) => rounded((value / all) * sum));
  const largest = scaled.indexOf(Math.max(...scaled));
  const rest = scaled.reduce((total, value, at) => (at === largest ? total : total + value), 0);
  return scaled.map((value, at) => (at === largest ? rounded(sum - rest) : value));
}

const withoutEmptyEnd = (shares: readonly number[]): readonly number[] =>
  shares.slice(0, Math.max(1, shares.findLastIndex((share) => share > 0) + 1));

/** Two digits: how many orders a firm has is its own affair. */
export function aboutMany(orders: number): string {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, orders))) - 1);
  return String(Math.round(orders / power) * power).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

function summaryOf({ orders, days }: FittedSales, scale: number): Scenario['summary'] {
  const many = aboutMany(orders);
  const zhScale = scale > 1 ? `市场规模为原来的1/${scale}。` : '';
  const enScale = scale > 1 ? ` The market is one part in ${scale} of theirs.` : '';
  return {
    zh: `由一家企业约${many}笔真实订单（${days}天）去标识化后拟合：需求节奏、价格、运费、时效、评价与回购都取自数据，卖家由众多小店代表。${zhScale}`,
    en: `Set from about ${many} real orders of a firm over ${days} days, de-identified: the rhythm of demand, prices, freight, delivery, reviews and returning buyers are its own; many small shops stand for the sellers.${enScale}`,
  };
}
