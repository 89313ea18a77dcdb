import type { AsJson } from '@portolan/contract/market';
import type { Explanation } from '@portolan/engine';

export type Told = AsJson<Explanation>;
export type Path = Told['path'];
export type Considered = Path['considered'][number];
export type ChoiceTerm = Considered['terms'][number]['term'];

export interface Reason {
  /** `outside` is what buying nothing was worth, where that came second. */
  term: ChoiceTerm | 'outside';
  /** How much it spoke for the choice, against the second one. */
  value: number;
  own: number;
  other: number;
}

export interface Reasons {
  chosen: Considered;
  /** Undefined when the second choice was to buy nothing. */
  second: Considered | undefined;
  /** The reasons add up to this lead. */
  lead: number;
  all: Reason[];
  /** What is left of the lead over buying nothing once shipping, tax and duty are added at check-out. */
  leftAtCheckOut: number;
}

/** Takes a choice apart: what spoke for it and what against, compared with what would have been chosen instead. */
export function reasonsOf({ considered, chosen: id, second, outside }: Path): Reasons | undefined {
  const chosen = considered.find(({ listing }) => listing === id);
  if (!chosen || !second) return undefined;
  const next = considered.find(({ listing }) => listing === second.listing);
  const valueOf = (offer: Considered | undefined, wanted: ChoiceTerm) =>
    offer?.terms.find(({ term }) => term === wanted)?.value ?? 0;
  const terms = chosen.terms.map(({ term, value: own }): Reason => {
    const other = valueOf(next, term);
    return { term, value: own - other, own, other };
  });
  const nothing: Reason[] = next ? [] : [{ term: 'outside', value: -outside, own: 0, other: outside }];
  return {
    chosen,
    second: next,
    lead: second.by,
    all: [...terms, ...nothing].filter(({ value }) => value !== 0),
    leftAtCheckOut: chosen.utility + chosen.added - outside,
  };
}

export interface Nearest {
  offer: Considered;
  /** How much more it would have had to be worth. */
  by: number;
  all: Reason[];
}

/** What came nearest to being bought where nothing was, or something of a small seller, and what it was worth to them. */
export function nearestOf({ considered, chosen, second }: Path): Nearest | undefined {
  const offer = considered.find(({ listing }) => listing === second?.listing);
  if (chosen !== undefined || !second || !offer) return undefined;
  const all = offer.terms.map(({ term, value }): Reason => ({ term, value, own: value, other: 0 }));
  return { offer, by: second.by, all: all.filter(({ value }) => value !== 0) };
}

const MOST_CAUSES = 3;
/** Of a utility's unit; a smaller difference moves hardly anybody. */
const WORTH_SAYING = 0.05;

/** The causes worth a sentence: what the company can do something about, the weightiest first. */
export const causesOf = ({ all }: Pick<Reasons, 'all'>): Reason[] =>
  all
    .filter(({ term, value }) => term !== 'chance' && term !== 'outside' && Math.abs(value) >= WORTH_SAYING)
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value) || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_CAUSES);

/** Without chance the choice would have been another: then luck is the honest answer. */
export function isLuck({ all, lead }: Reasons): boolean {
  const chance = all.find(({ term }) => term === 'chance')?.value ?? 0;
  return lead - chance <= 0;
}
