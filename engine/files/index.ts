export { CONTENT, loadScenario, scenarioIds, type Loaded } from './load-scenario.ts';
export type { FileFault } from './assemble.ts';
