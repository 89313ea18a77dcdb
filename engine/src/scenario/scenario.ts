import {
  id,
  integer,
  isoDay,
  list,
  number,
  object,
  oneOf,
  optional,
  table,
  text,
  type Infer,
} from '../shape.ts';
import { Goods } from './goods.ts';
import { LanguageWords } from './language-words.ts';
import { Lanes } from './lanes.ts';
import { LetterBook } from './letters.ts';
import { Country, Holiday, Market } from './people.ts';
import { Research } from './research.ts';
import { Entrants, Rival, Rivalry } from './rivalry.ts';
import { RulePacks } from './rule-packs.ts';
import { Shocks } from './shocks.ts';
import { Search, Shoppers } from './search.ts';
import { Bilingual, Source } from './words.ts';

const currencyCode = text({ min: 3, max: 3, like: /^[A-Z]{3}$/ });

/** A channel as companies know it; its archetype says which of the engine's rules run in it. */
const Channel = object({
  id,
  archetype: oneOf('marketplace', 'bazaar'),
  name: Bilingual,
  summary: Bilingual,
});

/** A market study for sale: a sample of consumers of one country and line, asked with sampling error. */
const Study = object({
  id,
  name: Bilingual,
  market: id,
  line: id,
  sample: integer(10, 100_000),
  price: integer(),
});

/** Millionths of a unit of the home currency that one unit of the currency is worth, for each day of the world. */
const FxSeries = object({
  currency: currencyCode,
  microHomePerUnit: list(integer(1), { min: 1, max: 2000 }),
});

/** All that a world starts from. Plain data; `checkScenario` says why one is refused. */
export const Scenario = object({
  id,
  version: text({ max: 20 }),
  name: Bilingual,
  summary: Bilingual,
  /** The calendar day that is day 1 of the world. */
  start: isoDay,
  days: integer(1, 2000),
  home: object({
    country: text({ min: 2, max: 2 }),
    currency: currencyCode,
    warehouse: Bilingual,
    /** Of its standard time; the world's days begin at midnight here. */
    utcOffsetHours: optional(number(-12, 14)),
    /** Days on which nobody packs or makes anything at home. */
    holidays: optional(list(Holiday)),
  }),
  /** Minor units per unit: 100 for most, 1 for JPY. */
  currencies: table(integer(1, 1000)),
  fx: list(FxSeries),
  fxSource: Source,
  /** Absent: no words are common, and no language praises. */
  languages: optional(list(LanguageWords, { max: 40 })),
  countries: list(Country, { min: 1, max: 40 }),
  channels: list(Channel, { min: 1, max: 12 }),
  markets: list(Market, { min: 1, max: 80 }),
  search: Search,
  shoppers: Shoppers,
  goods: Goods,
  lanes: Lanes,
  rules: RulePacks,
  /** What buyers write, by language; without them a letter is told by its cause alone. */
  letters: optional(list(LetterBook, { max: 20 })),
  studies: list(Study),
  /** Trackers, keyword tools and concept tests; absent: none is on sale. */
  research: optional(Research),
  /** What strikes this market from outside; absent: nothing does. */
  shocks: optional(Shocks),
  rivals: list(Rival, { max: 60 }),
  /** How well and by which figures they play. */
  rivalry: Rivalry,
  /** Computer companies that come for those that fail; absent: nobody does. */
  entrants: optional(Entrants),
  seats: object({ most: integer(1, 200), startingCash: integer(), creditLine: integer() }),
  /** Parameters that nothing public calibrates: where, and between what bounds a teacher may turn them. */
  assumed: list(
    object({
      path: text({ max: 200 }),
      low: number(-1e12, 1e12),
      high: number(-1e12, 1e12),
      note: Bilingual,
    }),
  ),
  lesson: optional(Bilingual),
});
export type Scenario = Infer<typeof Scenario>;
