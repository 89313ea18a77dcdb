/** All counts together; of integers, so that their order does not matter. */
export function sum(counts: readonly number[]): number {
  let total = 0;
  for (let place = 0; place < counts.length; place++) total += counts[place] ?? 0;
  return total;
}
