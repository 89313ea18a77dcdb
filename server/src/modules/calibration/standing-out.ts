// Days that stand out: far above what chance does, and the days after them that stay up.

/** An unusual day is this far above what chance does; its after-days are those that stay up. */
const STANDS_OUT = { times: 1.5, deviations: 4, staysAbove: 1.2, mostDays: 21 };
/** A firm whose days are more uneven than this stands out on none of them: more of it is season than chance. */
const MOST_DISPERSION = 0.1;

export function daysThatStandOut(
  orders: readonly number[],
  expected: readonly number[],
  dispersion: number,
): boolean[] {
  const ratio = (place: number): number => (orders[place] ?? 0) / Math.max(1e-9, expected[place] ?? 0);
  const isOut = orders.map((count, place) => {
    const mean = expected[place] ?? 0;
    if (mean <= 0) return false;
    const spread = Math.sqrt(mean + Math.min(dispersion, MOST_DISPERSION) * mean * mean);
    return count / mean >= STANDS_OUT.times && count - mean > STANDS_OUT.deviations * spread;
  });
  return isOut.map((out, place) => {
    if (out) return true;
    // An after-day: everything back to the day that stood out has stayed up.
    for (let back = 1; back <= STANDS_OUT.mostDays; back++) {
      if (ratio(place - back + 1) < STANDS_OUT.staysAbove) return false;
      if (isOut[place - back]) return true;
    }
    return false;
  });
}

export function runsOf(isOut: readonly boolean[]): [from: number, until: number][] {
  const runs: [number, number][] = [];
  isOut.forEach((out, place) => {
    const last = runs.at(-1);
    if (!out) return;
    if (last && last[1] === place) last[1] = place + 1;
    else runs.push([place, place + 1]);
  });
  return runs;
}
