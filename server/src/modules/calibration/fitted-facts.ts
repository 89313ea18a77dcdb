// The facts that a fitted scenario holds as numbers of its own, and the parts of it that the files do not tell.
import type { FittedSales } from './fit/fit-sales.ts';
import { meansOf } from './set/set-payments.ts';

/** Facts that the scenario holds as a number of its own. */
export function fittedFacts(fitted: FittedSales): ReadonlyMap<string, number> {
  const { waits, promise, price, freight } = fitted;
  const all: [string, number | undefined][] = [
    ['orders.perDay', fitted.perDay],
    ['demand.extraPoissonCv', Math.sqrt(fitted.dispersion)],
    ...fitted.weekday.map((value, at): [string, number] => [`demand.weekday.${at + 1}`, value]),
    ...(fitted.hours ?? []).map((value, at): [string, number] => [`demand.hour.${at}`, value]),
    ...(fitted.units ?? []).map((value, at): [string, number] => [`basket.units.${at + 1}`, value]),
    ...(fitted.payment ?? []).map(({ key, share }): [string, number] => [
      `payment.${meansOf(key).id}`,
      share,
    ]),
    ['price.logMean', price.mean],
    ['price.logSpread', price.spread],
    ...price.endings.map(({ cents, share }): [string, number] => [
      `price.ending.${String(cents).padStart(2, '0')}`,
      share,
    ]),
    ['delivery.handling.p50', waits?.isSplit ? Math.exp(waits.handling.mean) : undefined],
    ['delivery.transit.p50', waits?.isSplit ? Math.exp(waits.transit.mean) : undefined],
    ['delivery.promised.p50', promise?.middle],
    ['late.share', fitted.late],
    ['delivery.saturdays', fitted.saturdays],
    ['freight.freeShare', fitted.freeFreight],
    ['reviews.share', fitted.reviewShare],
    ['freight.perLogPrice', freight && freight.perLogPrice !== 0 ? freight.perLogPrice : undefined],
    ['orders.cancelled', fitted.cancelled],
    ['buyers.repeatShare', fitted.repeat?.share],
    ['reviews.afterDelivery.p50', fitted.reviewDays?.middle],
  ];
  return new Map(all.flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const])));
}

export function notToldBy(fitted: FittedSales): string[] {
  const parts = {
    hours: fitted.hours,
    units: fitted.units,
    payment: fitted.payment,
    freight: fitted.freight,
    weight: fitted.burden,
    delivery: fitted.waits,
    promise: fitted.promise,
    reviews: fitted.reviews,
    cancelled: fitted.cancelled,
    repeat: fitted.repeat,
    sellers: fitted.sellers,
    products: fitted.products,
  };
  return Object.entries(parts).flatMap(([part, value]) => (value === undefined ? [part] : []));
}
