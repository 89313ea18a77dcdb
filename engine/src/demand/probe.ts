import type { Board } from './board.ts';
import type { MarketPages } from './market-pages.ts';

/** What stands before a slice begins: the board its sessions will read. */
export interface Sight {
  readonly board: Board;
  readonly pages: readonly MarketPages[];
}

export interface Probe {
  /** The quarter hour to look at, 0 to 95. */
  readonly slice: number;
  readonly see: (sight: Sight) => void;
}
