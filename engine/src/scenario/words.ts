import { object, optional, isoDay, oneOf, text, type Infer } from '../shape.ts';

/** Words for people, in both languages of the product. */
export const Bilingual = object({ zh: text({ max: 4000 }), en: text({ max: 4000 }) });
export type Bilingual = Infer<typeof Bilingual>;

/** Where a fact comes from. `assumed` marks what nothing public supports: a teacher may turn it. */
export const Source = object({
  title: text({ max: 400 }),
  url: optional(text({ max: 600 })),
  /** The day on which it was read. */
  read: isoDay,
  standing: oneOf('official', 'fitted', 'reported', 'assumed'),
});
export type Source = Infer<typeof Source>;
