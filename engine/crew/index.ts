export { startCrew, type ThreadCrew } from './start-crew.ts';
