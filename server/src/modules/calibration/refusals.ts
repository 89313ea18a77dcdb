import { Refusal } from '../../platform/refusal.ts';

export const noSuchCalibration = (calibration: string) =>
  new Refusal('calibration.no-such-calibration', 404, { calibration });
export const oneAtATime = () => new Refusal('calibration.one-at-a-time', 429);
export const notRunning = () => new Refusal('calibration.not-running', 409);
export const notDone = () => new Refusal('calibration.not-done', 409);
export const alreadyKept = () => new Refusal('calibration.already-kept', 409);
export const badMap = (why: string) => new Refusal('calibration.bad-map', 422, { why });
