import * as z from 'zod';
import type { Queue } from '../../platform/jobs.ts';

/** Days of one world are played one after the other, wherever the workers are. */
export const playDaysQueue: Queue<{ world: string }> = {
  name: 'market.play-days',
  shape: z.object({ world: z.string() }),
  inTurn: true,
  mostSeconds: 900,
};

/** Rings when a world's pace says that a day comes. A ring that is not the one the world waits for is an old one. */
export const paceQueue: Queue<{ world: string; at: string }> = {
  name: 'market.pace',
  shape: z.object({ world: z.string(), at: z.string() }),
  inTurn: false,
  mostSeconds: 60,
};

export const whatIfQueue: Queue<{ whatIf: string }> = {
  name: 'market.what-if',
  shape: z.object({ whatIf: z.string() }),
  inTurn: false,
  mostSeconds: 3600,
};

/** A panel plays a world as often as it has members. */
export const seatPlayQueue: Queue<{ play: string }> = {
  name: 'market.seat-play',
  shape: z.object({ play: z.string() }),
  inTurn: false,
  mostSeconds: 4 * 3600,
};
