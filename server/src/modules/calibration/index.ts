export { makeCalibration } from './calibration.ts';
