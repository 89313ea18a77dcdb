/** The words of a page, made of what is true of the product, in the market's language. */

export interface PageWords {
  readonly title: string;
  readonly bullets: string[];
  readonly description: string;
  readonly searchTerms: string;
}

const MOST_TITLE = 180;
const MOST_BULLETS = 5;
const MOST_TERMS = 240;
/** What loud sellers put in front, by language. */
const BOAST: Readonly<Record<string, string>> = { en: 'Premium Top Quality', de: 'Premium Spitzenqualität' };

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

export function pageWords(
  facts: readonly string[],
  { told, boasts, language, title }: { told: number; boasts: boolean; language: string; title?: string },
): PageWords {
  const known = facts.slice(0, told);
  const praise = boasts ? (BOAST[language] ?? '') : '';
  const own = fitting(known.slice(0, 3).map(sentence), ', ', MOST_TITLE - praise.length - 1);
  return {
    title: title ?? (praise === '' ? own : `${praise} ${own}`),
    bullets: known.slice(1, 1 + MOST_BULLETS).map(sentence),
    description: known.map((fact) => `${sentence(fact)}.`).join(' '),
    // Words of the title are found anyway: the back of the page is for the others.
    searchTerms: fitting(facts.slice(told > 4 ? 3 : facts.length), ' ', MOST_TERMS),
  };
}
