export { CONTENT, loadScenario, loadScenarioFile, scenarioIds, type Loaded } from './load-scenario.ts';
export { loadPanel } from './load-panel.ts';
export type { FileFault } from './assemble.ts';
export { journalLines, type JournalDay, type JournalHead } from './journal-file.ts';
export { verifyJournal, type Verdict } from './verify-journal.ts';
export { exportOrders } from './orders-file.ts';
