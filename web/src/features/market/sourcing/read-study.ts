import type { Sight } from '../use-company.ts';

export type StudyResult = Sight['studies'][number];

export interface Estimate {
  id: string;
  value: number;
  /** One standard error. */
  error: number;
}

/** What a study says, sorted into what can be asked of it. */
export interface StudyReading {
  /** Share of each kind of people. */
  segments: readonly Estimate[];
  /** Share of people who look at each attribute first. */
  firstWishes: readonly Estimate[];
  /** How much of each attribute people want, from 0 to 1; `segment` is absent for everybody together. */
  wishes: readonly (Estimate & { segment?: string })[];
  /** The price up to which three quarters, half and a quarter would still buy; minor units. */
  prices: readonly Estimate[];
  sensitivity: Estimate | undefined;
}

/** The engine names its estimates by paths: `wish/durable/de-familie`. */
export function readStudy({ estimates }: StudyResult): StudyReading {
  const under = (kind: string) =>
    estimates.flatMap(({ what, value, error }) => {
      const [head, id = '', segment] = what.split('/');
      return head === kind ? [{ id, value, error, ...(segment === undefined ? {} : { segment }) }] : [];
    });
  return {
    segments: under('segment'),
    firstWishes: under('first-wish').toSorted((a, b) => b.value - a.value),
    wishes: under('wish'),
    prices: under('price'),
    sensitivity: under('price-sensitivity')[0],
  };
}
