/** The words of a page, made of what is true of the product, in the market's language. */

export interface PageWords {
  readonly title: string;
  readonly bullets: string[];
  readonly description: string;
  readonly searchTerms: string;
}

export interface Wording {
  /** Facts told. */
  readonly told: number;
  /** What is put in front of the title to praise the goods. */
  readonly praise?: string;
  /** Somebody else's title, in place of an own one. */
  readonly title?: string;
  /** The platform's limit on one word's standing in a title, for those who know it. */
  readonly mostRepeats?: number;
}

/** Letters of a title and of the words behind a page: below what any platform's field holds. */
const MOST_TITLE = 180;
const MOST_TERMS = 240;
const MOST_BULLETS = 5;
/** A title that says more is not read to its end. */
const TITLE_FACTS = 3;
/** From so many facts on a company knows that words which the title leaves out are found behind the page. */
const FILLS_TERMS_ABOVE = 4;

const sentence = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;

/** As many of the parts as fit, joined. */
function fitting(parts: readonly string[], glue: string, most: number): string {
  let text = '';
  for (const part of parts) {
    const longer = text === '' ? part : `${text}${glue}${part}`;
    if (longer.length > most) break;
    text = longer;
  }
  return text;
}

/** What stands between words; languages without spaces have none to count. */
const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s,.;:()/、，。-]+/u)
    .filter((word) => word !== '');

/** Leaves out the facts with which some word would stand there too often. */
function withoutRepeats(facts: readonly string[], most = Infinity): string[] {
  const counts = new Map<string, number>();
  return facts.filter((fact) => {
    const after = new Map(counts);
    for (const word of wordsIn(fact)) after.set(word, (after.get(word) ?? 0) + 1);
    if (Math.max(0, ...after.values()) > most) return false;
    for (const [word, count] of after) counts.set(word, count);
    return true;
  });
}

export function pageWords(facts: readonly string[], wording: Wording): PageWords {
  const { told, praise = '', title, mostRepeats } = wording;
  const known = facts.slice(0, told);
  const named = withoutRepeats(known.slice(0, TITLE_FACTS), mostRepeats);
  const own = fitting(named.map(sentence), ', ', MOST_TITLE - praise.length - 1);
  return {
    title: title ?? (praise === '' ? own : `${sentence(praise)} ${own}`),
    bullets: known.slice(1, 1 + MOST_BULLETS).map(sentence),
    description: known.map((fact) => `${sentence(fact)}.`).join(' '),
    // Words of the title are found anyway: the back of the page is for the others.
    searchTerms: fitting(
      withoutRepeats(facts.slice(told > FILLS_TERMS_ABOVE ? TITLE_FACTS : facts.length), mostRepeats),
      ' ',
      MOST_TERMS,
    ),
  };
}
