export { evaluationRoutes } from './routes.ts';
export { furnishDemoMarks } from './furnish-demo-marks.ts';
