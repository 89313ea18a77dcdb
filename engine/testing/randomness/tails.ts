/** How far out a statistic lies: the share of chance that would give less. Near 0 and near 1 are both suspicious. */

const SMALLEST = 1e-15;
const MOST_TERMS = 10_000;

/** ln Γ(x) for x > 0, by Stirling's series from x + 8 on; exact to eleven digits. */
function logGamma(x: number): number {
  let shifted = x;
  let product = 1;
  while (shifted < x + 8) {
    product *= shifted;
    shifted += 1;
  }
  const inverse = 1 / (shifted * shifted);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / shifted;
  return (
    (shifted - 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product)
  );
}

/** The share of a gamma distribution of this shape (and scale 1) below x. */
export function gammaShare(shape: number, x: number): number {
  if (x <= 0) return 0;
  const scale = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  if (x < shape + 1) {
    let term = 1 / shape;
    let sum = term;
    for (let n = 1; n < MOST_TERMS && term > sum * SMALLEST; n++) {
      term *= x / (shape + n);
      sum += term;
    }
    return scale * sum;
  }
  // Lentz's continued fraction for what lies above.
  let b = x + 1 - shape;
  let c = 1 / SMALLEST;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < MOST_TERMS; n++) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    const factor = c * d;
    fraction *= factor;
    if (Math.abs(factor - 1) < SMALLEST) break;
  }
  return 1 - scale * fraction;
}

export const chiSquareShare = (degrees: number, value: number): number => gammaShare(degrees / 2, value / 2);

/** Counts are steps: the share below half of the step that was met, so that neither side is favoured. */
export function poissonShare(mean: number, count: number): number {
  const upTo = 1 - gammaShare(count + 1, mean);
  const below = count === 0 ? 0 : 1 - gammaShare(count, mean);
  return (upTo + below) / 2;
}

/** χ² of counts against what was expected of each. */
export function chiSquare(counts: ArrayLike<number>, expected: (place: number) => number): number {
  let sum = 0;
  for (let place = 0; place < counts.length; place++) {
    const wanted = expected(place);
    sum += ((counts[place] ?? 0) - wanted) ** 2 / wanted;
  }
  return sum;
}
