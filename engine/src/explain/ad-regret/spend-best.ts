/**
 * Money spent where the next unit of it brings most. Every line offers a few outcomes, each for its cost; between two
 * of them any mixture can be had by bidding one way for part of the day. The best use of a sum is then greedy on the
 * upper hulls of the outcomes, by their marginal return (Fox 1966, “Discrete optimization via marginal analysis”;
 * for keywords Feldman, Muthukrishnan, Pál and Stein 2007, “Budget optimization in search-based advertising auctions”).
 */
import { at } from '../../at.ts';
import type { Outcome } from './replay-bids.ts';

/** An outcome that can be had, and the bid that brings it. */
export interface Choice extends Outcome {
  readonly bid: number;
}

export const profitOf = ({ value, cost }: Outcome): number => value - cost;

/** Of what costs no more than `most`, what earns most; of equals the cheaper. */
function bestUpTo(choices: readonly Choice[], most: number): Choice | undefined {
  let best: Choice | undefined;
  for (const each of choices) {
    if (each.cost > most) continue;
    const more = best ? profitOf(each) - profitOf(best) : 1;
    if (!best || more > 0 || (more === 0 && each.cost < best.cost)) best = each;
  }
  return best;
}

/** The choices from `first` on that are worth their next unit of money, each returning less than the one before. */
function hullFrom(first: Choice, choices: readonly Choice[]): Choice[] {
  const hull = [first];
  for (;;) {
    const last = at(hull, hull.length - 1);
    let next: Choice | undefined;
    let steepest = 1;
    for (const each of choices) {
      if (each.cost <= last.cost) continue;
      const slope = (each.value - last.value) / (each.cost - last.cost);
      if (slope > steepest || (next && slope === steepest && each.cost > next.cost)) {
        next = each;
        steepest = slope;
      }
    }
    if (!next) return hull;
    hull.push(next);
  }
}

interface Step {
  readonly line: number;
  readonly from: Choice;
  readonly to: Choice;
  readonly slope: number;
}

/**
 * What each line should have: never less profit together than any choices within the money. `most` of a line is what it
 * may cost before money is given to the dearer ones: what it has already, or 0.
 */
export function spendBest(
  lines: readonly { readonly most: number; readonly choices: readonly Choice[] }[],
  money: number,
): Choice[] {
  const chosen = lines.map(({ most, choices }) => bestUpTo(choices, most) ?? at(choices, 0));
  let left = money - chosen.reduce((sum, { cost }) => sum + cost, 0);
  const steps = chosen.flatMap((first, line): Step[] =>
    hullFrom(first, at(lines, line).choices)
      .slice(1)
      .map((to, place, hull) => {
        const from = place === 0 ? first : at(hull, place - 1);
        return { line, from, to, slope: (to.value - from.value) / (to.cost - from.cost) };
      }),
  );
  steps.sort((a, b) => b.slope - a.slope || a.line - b.line || a.to.cost - b.to.cost);
  for (const { line, from, to } of steps) {
    if (left <= 0) break;
    const share = Math.min(1, left / (to.cost - from.cost));
    chosen[line] = share === 1 ? to : mixed(from, to, share);
    left -= share * (to.cost - from.cost);
  }
  return chosen;
}

/** So much of the second, the rest of the first. */
function mixed(from: Choice, to: Choice, share: number): Choice {
  const between = (what: keyof Outcome): number => from[what] + share * (to[what] - from[what]);
  return { bid: to.bid, clicks: between('clicks'), cost: between('cost'), value: between('value') };
}
