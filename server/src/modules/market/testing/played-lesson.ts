// A lesson of some days in which two companies have traded as computer strategies do.
import type { Db } from '../../../platform/database/database.ts';
import { furnishDemoWorld } from '../furnish-demo-world.ts';
import { NOW } from './little-class.ts';

/** `strengths` are those of the price follower, run by an, and of the quality leader, run by chen. The world's id. */
export async function playedLesson(
  db: Db,
  {
    days,
    strengths: [follower, leader],
  }: { readonly days: number; readonly strengths: readonly [number, number] },
): Promise<string> {
  const { id } = await furnishDemoWorld(db, {
    schoolId: 'school',
    name: '一堂课',
    scenario: 'one-lesson',
    seed: 7,
    days,
    teams: [
      { name: '海风', members: ['an'], plays: 'price-follower', strength: follower },
      { name: '远帆', members: ['chen'], plays: 'quality-leader', strength: leader },
    ],
    now: NOW,
  });
  return id;
}
