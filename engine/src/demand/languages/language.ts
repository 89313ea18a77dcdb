/** What a search knows of a language: enough that forms of one word find each other, no more. */

/** An affix that is taken off, or replaced, if at least so many letters stay beside what is left. */
export type Affix = readonly [affix: string, instead: string, least: number];

export interface Language {
  /** Words that say nothing of a product, folded. */
  readonly idle: ReadonlySet<string>;
  /** The first that fits is taken off the front, then the first that fits off the end. */
  readonly beginnings?: readonly Affix[];
  readonly endings: readonly Affix[];
  /** Consonants that a dropped ending leaves doubled: `running` is `run`. */
  readonly doubled?: RegExp;
  /** Other spellings of a word, folded: each finds the first. */
  readonly spellings?: ReadonlyMap<string, string>;
  /** An apostrophe parts an article from its word, where elsewhere it is passed over. */
  readonly elides?: true;
  /** Letters that may join the parts of a compound; absent where words are not joined. */
  readonly joints?: readonly string[];
  /** Written without spaces: words are pairs of signs. */
  readonly isUnspaced?: true;
}

export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** `color colour, gray grey`: the first of each group is the one that counts. */
export const variants = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list.split(', ').flatMap((group) => {
      const [first = '', ...others] = group.split(' ');
      return others.map((other): [string, string] => [other, first]);
    }),
  );
