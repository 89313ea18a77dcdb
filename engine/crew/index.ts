export { KERNELS, startCrew, type Kernel, type ThreadCrew } from './start-crew.ts';
