// The engine counts quarter hours since the world began, people count days.
import { SLICES_PER_DAY } from '@portolan/engine';

export const inDays = (moment: number) => moment / SLICES_PER_DAY;
export const dayOfMoment = (moment: number) => Math.floor(moment / SLICES_PER_DAY) + 1;
/** The first moment after a day. */
export const momentAfter = (day: number) => day * SLICES_PER_DAY;
