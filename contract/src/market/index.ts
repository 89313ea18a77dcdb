import { advertising } from './advertising.ts';
import { books } from './books.ts';
import { companies } from './companies.ts';
import { interventions } from './interventions.ts';
import { known } from './known.ts';
import { questions } from './questions.ts';
import { seats } from './seats.ts';
import { worlds } from './worlds.ts';

export const market = { worlds, companies, advertising, books, interventions, known, questions, seats };

export {
  CompanyCard,
  CompanyId,
  CompanyStanding,
  Pace,
  ScenarioCard,
  type StoreStanding,
  World,
  WorldId,
  WorldNews,
} from './worlds.ts';
export {
  type CompanySight,
  DailyRow,
  DecisionFault,
  DecisionSent,
  JournalLine,
  MoneyDay,
  NewsRow,
  OrderRow,
  OrderStory,
} from './companies.ts';
export { WorldShock } from './interventions.ts';
export { AdReportRow } from './advertising.ts';
export { BookMonth, type CompanyStatements } from './books.ts';
export type { AsJson } from './as-json.ts';
export {
  Change,
  type LandedCostAnswer,
  MOST_CHANGES,
  type PastResult,
  type PlanResult,
  WhatIf,
} from './questions.ts';
export { PanelResult, SeatPlay, SeatPlayed, SeatPlayer, SwapResult, WaysToPlay } from './seats.ts';
