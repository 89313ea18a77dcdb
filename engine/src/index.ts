export { openWorld, openingPostings, ENGINE, type Opening } from './open-world.ts';
export { playDay, type PlayedDay } from './day.ts';
export { hashWorld, hashScenario } from './hash.ts';
export { decisionsFor, type JournalEntry } from './journal.ts';
export { checkDecision, type Decision } from './decisions/catalogue.ts';
export { faultsOf, type Fault, type Shape } from './shape.ts';
export { Scenario } from './scenario/scenario.ts';
export type { World } from './world.ts';
export type { DayReport } from './report.ts';
