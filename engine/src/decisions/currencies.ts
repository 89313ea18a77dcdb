/** What decisions about money of several currencies ask before they touch it. */
import type { Scenario } from '../scenario/scenario.ts';
import { fault, text, type Fault } from '../shape.ts';

export const currencyCode = text({ min: 3, max: 3, like: /^[A-Z]{3}$/ });

/** Minor units; far more than any company has, and small enough that no rate makes it leave the range of money. */
export const MOST_MONEY = 1_000_000_000_000;

const hasRate = ({ home, fx }: Scenario, currency: string): boolean =>
  currency === home.currency || fx.some((series) => series.currency === currency);

export const unknownCurrency = (scenario: Scenario, currency: string, path: string): Fault[] =>
  hasRate(scenario, currency) ? [] : [fault(path, 'decision.unknown-currency', { currency })];
