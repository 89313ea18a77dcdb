/** When a campaign's rows stand: as long as its budget lasts, or as the day's visitors come. */
import type { AdRules } from '../scenario/ads.ts';
import type { Market } from '../scenario/people.ts';
import { SLICES_PER_DAY, SLICES_PER_HOUR } from '../world.ts';

/** By slice of a day at home, the share of its visitors who have usually come when it is over; `ahead` is in slices. */
export function sharesOfDay({ hours }: Pick<Market, 'hours'>, ahead: number): number[] {
  const all = hours.reduce((sum, share) => sum + share, 0);
  let come = 0;
  return Array.from({ length: SLICES_PER_DAY }, (_, slice) => {
    const local = (((slice + ahead) % SLICES_PER_DAY) + SLICES_PER_DAY) % SLICES_PER_DAY;
    come += (hours[Math.floor(local / SLICES_PER_HOUR)] ?? 0) / SLICES_PER_HOUR;
    return all > 0 ? come / all : 1;
  });
}

interface Spending {
  /** Both in minor units, of the day. */
  readonly budget: number;
  readonly spent: number;
}

/** Whether a campaign takes part in a slice; `share` of the day's visitors will have come when it is over. */
export function takesPart({ budget, spent }: Spending, pacing: AdRules['pacing'], share: number): boolean {
  return pacing === 'asap' ? spent < budget : spent < budget * share;
}

/** The most that a day may cost: a budget is looked at between quarter hours, and the platform bears the rest. */
export const mostSpend = (budget: number, { overspendPerThousand }: AdRules): number =>
  budget + Math.floor((budget * overspendPerThousand) / 1000);
