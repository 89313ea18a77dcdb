import type { Weights } from '@portolan/contract/evaluation';
import type { Db } from '../../platform/database/database.ts';
import { teachingContent } from '../curriculum/index.ts';
import { stageUnknown, weightsDoNotSum } from './refusals.ts';
import { findWeights, saveWeights } from './store.ts';

/** Six equal stages are 16.67 each and add up to 100.02: rounding, not a mistake. */
const TOLERANCE = 0.05;

/** The class's own weights, or the shipped ones: 30 teacher, 25 mentor, 30 platform, 15 peers, every stage alike. */
export async function weightsOfClass(db: Db, classId: string): Promise<Weights> {
  const own = await findWeights(db, classId);
  if (own)
    return { parties: own.parties, stages: own.stages, missing: own.missing, peerWeight: own.peerWeight };
  const { stages } = teachingContent();
  return {
    parties: { teacher: 30, mentor: 25, platform: 30, peer: 15 },
    stages: Object.fromEntries(stages.map(({ id }) => [id, 100 / stages.length])),
    missing: 'renormalise',
    peerWeight: 1,
  };
}

export async function setWeights(
  db: Db,
  classId: string,
  weights: Weights,
  by: { person: string; now: Date },
): Promise<Weights> {
  const known = new Set(teachingContent().stages.map(({ id }) => id));
  for (const stage of Object.keys(weights.stages)) if (!known.has(stage)) throw stageUnknown(stage);
  mustSum('parties', Object.values(weights.parties));
  mustSum('stages', Object.values(weights.stages));
  await saveWeights(db, { classId, ...weights, changedBy: by.person, changedAt: by.now });
  return weights;
}

function mustSum(what: 'parties' | 'stages', values: readonly number[]): void {
  const sum = values.reduce((all, one) => all + one, 0);
  if (Math.abs(sum - 100) > TOLERANCE) throw weightsDoNotSum[what](Math.round(sum * 100) / 100);
}
