/** What a buyer wrote, in their language, made from the facts of the order; with its sense in both languages of the product. */
import { at } from '../at.ts';
import type { Order } from '../orders/book-columns.ts';
import { marketAt } from '../scenario/rules-in-force.ts';
import type { LetterBook } from '../scenario/letters.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Bilingual } from '../scenario/words.ts';
import { SLICES_PER_DAY, type Letter, type Listing } from '../world.ts';

export interface LetterWords {
  readonly language: string;
  readonly text: string;
  readonly gloss: Bilingual;
}

const languageOf = ({ countries, markets }: Scenario, market: number): string => {
  const { country } = at(markets, market);
  return countries.find(({ code }) => code === country)?.language ?? '';
};

/** Titles go into detail after their first comma; buyers do not. */
const shortTitle = (title: string): string => title.split(/[,،，、|]/)[0]?.trim() || title;

const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** How the letters of a market are written; undefined where the scenario has none in its language. */
export const bookOf = (scenario: Scenario, market: number): LetterBook | undefined =>
  scenario.letters?.find(({ language }) => language === languageOf(scenario, market));

export function letterWords(
  scenario: Scenario,
  letter: Pick<Letter, 'id' | 'cause' | 'market' | 'writtenAt'>,
  { order, listing }: { readonly order: Order; readonly listing: Listing | undefined },
): LetterWords | undefined {
  const book = bookOf(scenario, letter.market);
  const wordings = book?.buyers[letter.cause] ?? [];
  const wording = wordings[letter.id % Math.max(1, wordings.length)];
  if (!book || !wording) return undefined;
  const { name } = at(scenario.goods.products, order.product);
  const days = Math.max(1, Math.floor((letter.writtenAt - order.placedAt) / SLICES_PER_DAY));
  const values = { order: `#${order.id}`, days, country: marketAt(scenario, letter.market).country };
  return {
    language: book.language,
    text: fill(wording.text, { ...values, product: listing ? shortTitle(listing.title) : name.en }),
    gloss: {
      zh: fill(wording.gloss.zh, { ...values, product: name.zh }),
      en: fill(wording.gloss.en, { ...values, product: name.en }),
    },
  };
}
