/** How often an advertisement should be clicked: what the market makes of its page, held against its own record. */
import { exp, log } from '../maths.ts';
import type { Ad } from './campaign.ts';

/** Records are kept in thousandths of a click, so that they add up in whole numbers. */
const THOUSANDTHS = 1000;
/** A day's record counts half as much three weeks later: pages, prices and seasons change. */
const LEFT_AFTER_A_DAY = 0.967;

/**
 * `share` is what the market itself expects of those who take the row in. Few clicks say little, so the record weighs
 * as much as the clicks that were expected of it, and the expectation as much as the rules' shrinkage.
 */
export function expectedRate(share: number, { expected, clicks }: Ad, shrinkage: number): number {
  return Math.min(1, (share * (clicks / THOUSANDTHS + shrinkage)) / (expected / THOUSANDTHS + shrinkage));
}

/** What the click rate counts in the auction. */
export const qualityOf = (rate: number, exponent: number): number =>
  rate <= 0 ? 0 : exp(exponent * log(rate));

/** The evening's record: old days fade, the day is added. */
export function remember(ad: Ad, day: { readonly expected: number; readonly clicks: number }): void {
  ad.expected = Math.floor(ad.expected * LEFT_AFTER_A_DAY + day.expected * THOUSANDTHS);
  ad.clicks = Math.floor(ad.clicks * LEFT_AFTER_A_DAY + day.clicks * THOUSANDTHS);
}
