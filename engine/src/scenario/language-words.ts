import { list, object, optional, text, type Infer } from '../shape.ts';

/** Words of a language that are content, not grammar. What its search knows of its grammar stands with the search. */
export const LanguageWords = object({
  /** `en`, `de` … as countries name their language. */
  language: text({ min: 2, max: 5 }),
  /** Words that any page may use, parted by spaces: the rest of a language is known by what is sold and asked for. */
  common: list(text({ max: 4000 }), { max: 100 }),
  /** Words and phrases by which a page praises its goods beyond what they are. */
  claims: optional(list(text({ max: 60 }), { max: 200 })),
});
export type LanguageWords = Infer<typeof LanguageWords>;
