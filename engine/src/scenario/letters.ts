/** What buyers write and what companies may write back, in one language: content, with a gloss in both languages of the product. */
import { list, object, oneOf, table, text, type Infer } from '../shape.ts';
import { Bilingual } from './words.ts';

/** Why a buyer writes. */
const LETTER_CAUSES = [
  'where-is-it',
  'late',
  'damaged',
  'not-as-described',
  'door-charge',
  'question',
  'thanks',
] as const;
export const LetterCause = oneOf(...LETTER_CAUSES);
export type LetterCause = Infer<typeof LetterCause>;

/** One way to say it; `{order}`, `{product}` and `{days}` are filled in from the order's facts. */
const Wording = object({ text: text({ max: 800 }), gloss: Bilingual });

/** The letters of one language. The tone is that of its readers' culture: how direct, how polite, what is said first. */
export const LetterBook = object({
  language: text({ min: 2, max: 2, like: /^[a-z]{2}$/ }),
  tone: Bilingual,
  /** By cause; several wordings of each, so that a pile of letters does not read like one. */
  buyers: table(list(Wording, { min: 2, max: 8 })),
  /** What a company of that language's country would answer, by cause: what rivals send. */
  answers: table(text({ max: 1200 })),
});
export type LetterBook = Infer<typeof LetterBook>;
