import { isoDay } from '../shape.ts';

/** The fields of data that hold for a span of calendar days, both ends included; see `dated.ts`. */
export const SPAN = { from: isoDay, until: isoDay } as const;
