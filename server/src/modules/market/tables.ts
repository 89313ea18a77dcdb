// A world's past is its journal: scenario, world and journal lines are the truth. All the rest is written by the
// days that are played, and any day can be played again from them with the same hash.
export {
  company,
  day,
  journalLine,
  market,
  participant,
  scenario,
  schoolScenario,
  snapshot,
  whatIf,
  world,
} from './world-tables.ts';
export { adDay } from './ad-tables.ts';
export { seatPlay } from './seat-tables.ts';
export { companyDay, funnel, ledgerDay, news, order, orderEvent, traffic } from './record-tables.ts';
