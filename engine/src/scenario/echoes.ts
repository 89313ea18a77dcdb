/**
 * What is said of a whole of which a part cannot be read. Where a list of names is lost, whoever names one of them seems
 * to name a stranger: that is an echo of the fault that is told already, and not told again.
 */
import type { Fault } from '../shape.ts';

/** Out of bounds or superfluous, and yet of the right kind: what stands there can be compared with the rest. */
const COMPARABLE: readonly string[] = [
  'shape.too-small',
  'shape.too-large',
  'shape.too-long',
  'shape.too-many',
  'shape.unknown-field',
];

/** Said of figures together: wrong as soon as one of them could not be read. */
const OF_FIGURES: readonly string[] = [
  'scenario.shares-miss-one',
  'scenario.range-is-upside-down',
  'scenario.congestion-beyond-band',
  'scenario.too-few-days',
  'scenario.above-the-minimum',
  'scenario.must-rise',
  'scenario.must-not-rise',
];

/** Fields in which names stand, and where those names are given. */
const NAMES: readonly (readonly [field: RegExp, given: readonly string[]])[] = [
  [/\.(line|tastes|attributes|referral)(\.[^.[]+)?$/, ['goods.lines']],
  [/\.products?(\[\d+\])?$/, ['goods.products']],
  [/\.suppliers?(\[\d+\])?$/, ['goods.suppliers']],
  [/^goods\.products\[\d+\]$/, ['goods.supply']],
  [/\.(country|to)$/, ['countries', 'lanes.lanes', 'lanes.warehouses', 'rules.platform']],
  [/\.channel$/, ['channels']],
  [/\.markets?(\[\d+\])?$/, ['markets']],
  [/\.lanes?(\[\d+\])?$/, ['lanes.lanes', 'lanes.freight']],
  [/currency$/, ['currencies', 'fx']],
  [/\.pack$/, ['rules.platform', 'rules.state']],
  [/^rules\.platform$/, ['rules.platform', 'channels']],
  [/^rules\.state$/, ['rules.state', 'markets']],
];

/** An entry's own name, and the others by which entries are looked for. */
const NAME_FIELD = /^\[\d+\](\.(id|code|from|to|channel|country|currency|product|supplier))?$/;

const isWithin = (path: string, part: string): boolean =>
  part === '' || (path.startsWith(part) && /^([.[]|$)/.test(path.slice(part.length)));

/** Whether some of the names that are given at a place are lost with an unreadable part. */
const isLost = (place: string, gap: string): boolean =>
  isWithin(place, gap) || (isWithin(gap, place) && NAME_FIELD.test(gap.slice(place.length)));

/** The paths of the parts that cannot be read. */
export const gapsOf = (shape: readonly Fault[]): string[] =>
  shape.filter(({ code }) => !COMPARABLE.includes(code)).map(({ path }) => path);

/** Whether a fault is only seen because parts could not be read. */
export function isEcho({ path, code, values }: Fault, gaps: readonly string[]): boolean {
  // No name is empty but one that could not be read.
  if (values['name'] === '' || values['country'] === '') return true;
  const given = NAMES.flatMap(([field, places]) => (field.test(path) ? places : []));
  return gaps.some(
    (gap) =>
      isWithin(path, gap) ||
      (OF_FIGURES.includes(code) && isWithin(gap, path)) ||
      given.some((place) => isLost(place, gap)),
  );
}
