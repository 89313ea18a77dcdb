// What a company's figure is worth: its position among others, be they the companies of the same world, rivals included,
// or the references that played its own seat.

/** The last of a world still gets this much: it traded, and a mark is not a race alone. */
const LOWEST = 40;
const HIGHEST = 100;

/** 40 to 100 by the share of the others that a figure beats, ties counting half. Null without anybody to compare with. */
export function scoreOfPosition(
  value: number,
  others: readonly number[],
  better: 'higher' | 'lower',
): number | null {
  if (others.length === 0) return null;
  const isBeaten = (other: number) => (better === 'higher' ? other < value : other > value);
  const beaten = others.filter(isBeaten).length + others.filter((other) => other === value).length / 2;
  return LOWEST + ((HIGHEST - LOWEST) * beaten) / others.length;
}
