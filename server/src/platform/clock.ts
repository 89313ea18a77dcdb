/** The only place that reads the time of day; everything else is handed a clock, and tests hand a still one. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
