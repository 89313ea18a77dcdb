// Where everything lies on a thread's desk, behind the words of its class.

import { Mind } from './desk';

/** Visits that are taken in at a time. */
export const BATCH: i32 = 256;
/** The most offers that a visit can weigh, and room to fill up the last four. */
const MOST_OFFERS: usize = 2 * (400 + 8) + 4;

/** Those who weigh are taken so many at a time: what one of them waits for, another can use. */
export const GROUP: i32 = 8;

// What is drawn of the batch, one column after the other …
const COLUMN: usize = BATCH * 4;
export const KEYS: usize = 1024;
export const OTHER_KEYS: usize = KEYS + COLUMN;
export const SELVES: usize = OTHER_KEYS + COLUMN;
export const OTHER_SELVES: usize = SELVES + COLUMN;
export const PEOPLE: usize = OTHER_SELVES + COLUMN;
export const SEGMENTS: usize = PEOPLE + COLUMN;
export const PAGES: usize = SEGMENTS + COLUMN;
export const HASTES: usize = PAGES + COLUMN;

// … those who weigh anything: which visit of the batch, where their offers begin in the pool, how many they are …
export const WHOSE: usize = HASTES + COLUMN;
export const POOLED: usize = WHOSE + COLUMN;
export const WEIGHED: usize = POOLED + COLUMN;
/** … the place of the best among them, the highest bound and the margin of bounds, what became of the visit … */
export const BESTS: usize = WEIGHED + COLUMN;
export const HIGHEST: usize = BESTS + COLUMN;
export const MARGINS: usize = HIGHEST + COLUMN;
export const OUTCOMES: usize = MARGINS + COLUMN;
/** … and their minds. */
export const MINDS: usize = OUTCOMES + COLUMN;

export const POOL: usize = MINDS + (BATCH + 1) * offsetof<Mind>();
/** With less room than this left in the pool, those who are in it have to choose first. */
export const POOL_ROOM: usize = MOST_OFFERS * 4;
export const POOL_BYTES: usize = 4 * POOL_ROOM;

// Offers in short numbers: their own, and seven columns.
export const NUMBERS: usize = POOL + POOL_BYTES;
export const SHORT: usize = MOST_OFFERS * 4;
export const SHOWN: usize = NUMBERS + SHORT;
/** Bounds of those of a group. */
export const BOUNDS: usize = SHOWN + 7 * SHORT;
export const BOUND_BYTES: usize = SHORT;
/** Constants of the filter, four times side by side: a machine reads them faster than it makes them. */
export const CONSTANTS: usize = BOUNDS + GROUP * BOUND_BYTES;
export const DESK_BYTES: usize = CONSTANTS + 4 * 16;
