/** Interest as it runs up: minor units × days × per ten thousand of a year, so that no day is rounded. */
import { money, type Money } from '../money.ts';

/** Banks count a year as 365 days; the rate is per ten thousand. */
const UNITS_PER_MINOR = 365 * 10_000;

/** What of it makes whole minor units; the rest runs on. */
export const interestDue = (interest: number): Money => money(Math.floor(interest / UNITS_PER_MINOR));

export const unitsOf = (due: Money): number => due * UNITS_PER_MINOR;
