/** The words of a page as its seller writes them. */
export interface ListingText {
  title: string;
  bullets: readonly string[];
  description: string;
  searchTerms: string;
}

/** What the engine takes at most, in characters. */
export const MOST = { title: 200, bullet: 250, bullets: 5, description: 2000, searchTerms: 250 } as const;

/** Shorter titles leave words unsaid that buyers search for. */
const SHORT_TITLE = 40;
const HAN = /\p{Script=Han}/u;

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const allText = ({ title, bullets, description, searchTerms }: ListingText) =>
  [title, ...bullets, description, searchTerms].join(' ');

/** Which of the product's true words the page says already, and which it leaves out. */
export function wordsSaid(text: ListingText, facts: readonly string[]): { fact: string; isSaid: boolean }[] {
  const said = new Set(wordsOf(allText(text)));
  return facts.map((fact) => ({ fact, isSaid: wordsOf(fact).every((word) => said.has(word)) }));
}

/** What a careful colleague would remark, as keys of words. */
export function remarksOn(text: ListingText, facts: readonly string[]): string[] {
  const [name] = facts;
  const inTitle = new Set(wordsOf(text.title));
  const missing = wordsSaid(text, facts).filter(({ isSaid }) => !isSaid).length;
  return [
    HAN.test(allText(text)) ? 'remark.han' : [],
    text.title.length > 0 && text.title.length < SHORT_TITLE ? 'remark.shortTitle' : [],
    name && !wordsOf(name).every((word) => inTitle.has(word)) ? 'remark.nameNotInTitle' : [],
    text.bullets.length < MOST.bullets ? 'remark.fewBullets' : [],
    text.description.trim() === '' ? 'remark.noDescription' : [],
    missing > facts.length / 2 ? 'remark.wordsMissing' : [],
  ].flat();
}
