import type { PastResult } from '@portolan/contract/market';

type Side = PastResult['asItWas'];
type Figure = Exclude<keyof Side[number], 'day'>;

export const sumOver = (side: Side, figure: Figure): number =>
  side.reduce((sum, day) => sum + day[figure], 0);

/** Day by day what has come together so far. */
export function runningSum(side: Side, figure: Figure): number[] {
  let sum = 0;
  return side.map((day) => (sum += day[figure]));
}
