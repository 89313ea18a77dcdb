import { companies } from './companies.ts';
import { questions } from './questions.ts';
import { worlds } from './worlds.ts';

export const market = { worlds, companies, questions };

export {
  CompanyCard,
  CompanyId,
  CompanyStanding,
  Pace,
  ScenarioCard,
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
export type { AsJson } from './as-json.ts';
export { Change, type LandedCostAnswer, WhatIf } from './questions.ts';
