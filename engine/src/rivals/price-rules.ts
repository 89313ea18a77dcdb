/** From a strategy's wish to a price on the page. */
import type { Desk } from './desk.ts';
import type { Position } from './strategy.ts';

/** Mean own-price elasticity of 1,851 published estimates (Bijmolt, van Heerde and Pieters 2005), without the sign. */
const ELASTICITY = 2.62;
/** What optimisers still take from their strategy's rule of thumb: its place in the market. */
const CHARACTER = 0.35;
const MOST_RATIO = 2.5;

/** However few compete: not to buy at all competes with everybody. */
const LEAST_FACED = 1.8;

/**
 * First-order condition of price competition between differentiated offers: p = c · e/(e − 1), where the elasticity
 * that a seller faces, e = ε · (1 − share), shrinks with its share of the market; and c is what must come in for a
 * unit to pay for itself. Nobody knows the others' sales, so each page is taken to have an equal share.
 */
export function bertrandRatio({ floor, others }: Position): number {
  const share = 1 / (others.length + 1);
  const faced = Math.max(LEAST_FACED, ELASTICITY * (1 - share));
  return (floor * faced) / (faced - 1);
}

export function bestRatio({ skill, strategy }: Desk, position: Position): number {
  const habit = strategy.price(position);
  const wanted = skill.optimises ? CHARACTER * habit + (1 - CHARACTER) * bertrandRatio(position) : habit;
  return Math.min(MOST_RATIO, Math.max(position.sunkFloor, wanted));
}

/** 19.99 rather than 20.37: the nearest price that ends in nines, where a currency has small change. */
export function charmPrice(amount: number, minorUnits: number): number {
  if (minorUnits === 1) return Math.max(1, Math.floor(amount + 0.5));
  return Math.max(minorUnits, Math.floor(amount / minorUnits + 0.5) * minorUnits) - 1;
}
