/** All counts together; of integers, so that their order does not matter. */
export const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
