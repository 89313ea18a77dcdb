const SLICES_PER_HOUR = 4;
const MINUTES_PER_SLICE = 15;

/** A quarter hour of the day as a clock shows it: 37 is 09:15. */
export function clockOf(slice: number): string {
  const hour = String(Math.floor(slice / SLICES_PER_HOUR)).padStart(2, '0');
  return `${hour}:${String((slice % SLICES_PER_HOUR) * MINUTES_PER_SLICE).padStart(2, '0')}`;
}
