/** What customs make of a parcel: settled by its address of chance when it leaves, felt when it gets there. */

export const CUSTOMS = [
  /** No border rules: the parcel's own way says whether it is opened, and nothing is found. */
  'unwatched',
  'passed',
  'opened',
  'wrong-code',
  'low-value',
  'missing-papers',
  'seized-again',
] as const;
export type CustomsOutcome = (typeof CUSTOMS)[number];
export type CustomsFinding = 'wrong-code' | 'low-value' | 'missing-papers';

/** Beside the outcome in the same cell of the order book: the carrier had to guess the code. */
const GUESSED = 8;

export interface CustomsMark {
  readonly outcome: CustomsOutcome;
  readonly isGuessed: boolean;
}

export const markOf = ({ outcome, isGuessed }: CustomsMark): number =>
  CUSTOMS.indexOf(outcome) + (isGuessed ? GUESSED : 0);

export function readMark(cell: number): CustomsMark {
  const isGuessed = cell >= GUESSED;
  return { outcome: CUSTOMS[isGuessed ? cell - GUESSED : cell] ?? 'unwatched', isGuessed };
}

export const isSeized = ({ outcome }: CustomsMark): boolean =>
  outcome === 'missing-papers' || outcome === 'seized-again';
export const isCorrected = ({ outcome }: CustomsMark): boolean =>
  outcome === 'wrong-code' || outcome === 'low-value';
/** Opened for whatever reason: it stands still for a while. */
export const isOpened = ({ outcome }: CustomsMark): boolean =>
  outcome !== 'unwatched' && outcome !== 'passed';
