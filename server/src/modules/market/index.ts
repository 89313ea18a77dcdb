export { makeMarket, type Market } from './market.ts';
export type { DayListener, DayPlayed } from './day-played.ts';
export { openWorld, type Seats, type WorldOpening } from './open-world.ts';
export { seatPeople } from './seat-people.ts';
export { renameWorld } from './rename-world.ts';
export { dayOfWorld, type WorldSummary, worldSummaries } from './world-summaries.ts';
export { decisionsByPerson } from './journal-store.ts';
export { companyFigures } from './company-figures.ts';
export { companyMetrics, type CompanyMetrics } from './company-metrics.ts';
