/** What the visits of a day came to, noted so that a second history need not meet them again where nothing differs. */

import type { Memories } from './memories.ts';

/**
 * A visit that clicked: its fields, and behind them the places of all that it weighed and the slots that it clicked.
 * Words of 16 bits, because a busy day has hundreds of thousands of such visits and thirty of them are kept.
 */
export const EVENT = {
  visit: 0,
  /** The person's number in two words. */
  person: 1,
  personHigh: 2,
  /** One more than the company that its person remembered; 0 for none. */
  company: 3,
  clicked: 4,
  weighed: 5,
  adClicks: 6,
  /** One more than the offer that went into the cart; 0 for none. */
  best: 7,
  proposes: 8,
  width: 9,
} as const;
/** Numbers stay below this in whatever is noted. */
export const MOST_NOTED = 65_536;

/** One market's quarter hour. */
export interface SliceNotes {
  /** Of each visit the page that it began on, and how many rows it looked at. */
  readonly page: Uint16Array;
  readonly reached: Uint16Array;
  /** By page, two words that stand for all that a visit could meet there. */
  readonly prints: Int32Array;
  /** Visits that clicked, one behind the other. */
  readonly events: Uint16Array;
  /** Of each of those that remembered a company, what it was worth to them. */
  readonly loyalty: Float64Array;
}

/** One market's day. */
export interface MarketNotes {
  /** Stands for all that is alike on every page: who comes, how patient, and how visits part among the pages. */
  readonly frame: string;
  /** The page and the company of each offer: by these it is known again where the list of offers is another. */
  readonly detail: Int32Array;
  readonly company: Int32Array;
  /** What its people remember that they did not on the history's day before; on its first day, all that they do. */
  readonly memories: Memories;
  /** By slice; undefined where too few came to be worth noting. */
  readonly slices: readonly (SliceNotes | undefined)[];
}

export interface DayNotes {
  readonly markets: readonly MarketNotes[];
}

/** With fewer visits in a market's quarter hour, meeting them costs less than making sure that they are the same. */
export const LEAST_NOTED = 96;

/** Events grow in one piece of memory that is used again for every slice. */
export class EventPad {
  private words = new Uint16Array(4096);
  private readonly worths: number[] = [];
  private length = 0;

  clear(): void {
    this.length = 0;
    this.worths.length = 0;
  }

  add(word: number): void {
    if (this.length === this.words.length) {
      const more = new Uint16Array(this.length * 2);
      more.set(this.words);
      this.words = more;
    }
    this.words[this.length] = word;
    this.length += 1;
  }

  remember(worth: number): void {
    this.worths.push(worth);
  }

  copy(): Pick<SliceNotes, 'events' | 'loyalty'> {
    return { events: this.words.slice(0, this.length), loyalty: Float64Array.from(this.worths) };
  }
}
