import type { AdDay } from '../ads/ad-day.ts';
import type { PlacedOrder } from '../report.ts';
import type { Board } from './board.ts';
import type { Featuring } from './featuring.ts';
import type { MarketPages } from './market-pages.ts';

/** What a slice's visits met: the board as they read it, and the orders of the day so far. */
export interface Sight {
  /** The quarter hour that it is. */
  readonly slice: number;
  readonly board: Board;
  readonly pages: readonly MarketPages[];
  readonly ads: AdDay;
  readonly featuring: readonly Featuring[];
  readonly placed: readonly PlacedOrder[];
}

export interface Probe {
  /** The quarter hour to look at, 0 to 95, behind which nothing is played; or all of the day. */
  readonly slice: number | 'every';
  readonly see: (sight: Sight) => void;
}
