/** From a strategy's wish to a price on the page. */
import { normal, stream } from '../chance.ts';
import { exp } from '../maths.ts';
import { can, type Desk } from './desk.ts';
import type { Position } from './manner.ts';

const SLIPS = stream('rivals/slips');
/**
 * First-order condition of price competition between differentiated offers: p = c · e/(e − 1), where the elasticity
 * that a seller faces, e = ε · (1 − share), shrinks with its share of all that buyers can do; and c is what must come
 * in for a unit to pay for itself. Nobody knows the others' sales, so each page is taken to have an equal share, and
 * not buying the share of so many offers.
 */
export function bertrandRatio({ floor, others, elasticity }: Position, outside: number): number {
  const share = 1 / (others.length + 1 + outside);
  const faced = elasticity * (1 - share);
  return (floor * faced) / (faced - 1);
}

/** `page` is the number of the page, or of the place where it will stand: slips are a page's own, and last a week. */
export function bestRatio(desk: Desk, position: Position, page: number): number {
  const { manner, scenario, strength, habits, seed, self, day } = desk;
  const { least, most, slipShare } = habits.prices;
  const { character, outside } = scenario.rivalry.firstOrder;
  const habit = manner.price(position);
  const wanted = can(desk, 'first-order-prices')
    ? character * habit + (1 - character) * bertrandRatio(position, outside)
    : habit;
  const slip = exp(slipShare * strength.forecastError * normal(seed, SLIPS, self, page, Math.floor(day / 7)));
  return Math.min(most, Math.max(least, position.sunkFloor, wanted * slip));
}

/** 19.99 rather than 20.37: the nearest price that ends in nines, where a currency has small change. */
export function charmPrice(amount: number, minorUnits: number): number {
  if (minorUnits === 1) return Math.max(1, Math.floor(amount + 0.5));
  return Math.max(minorUnits, Math.floor(amount / minorUnits + 0.5) * minorUnits) - 1;
}
