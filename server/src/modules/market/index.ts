export { makeMarket, type Market } from './market.ts';
export { openWorld } from './open-world.ts';
export { restWorld } from './rest-world.ts';
export { seatPeople } from './seat-people.ts';
export { dayOfWorld } from './day-of-world.ts';
export { decisionsByPerson } from './journal-store.ts';
export { companyMetrics } from './company-metrics.ts';
export { replayWorlds } from './replay-worlds.ts';
export { furnishDemoWorld } from './furnish-demo-world.ts';
