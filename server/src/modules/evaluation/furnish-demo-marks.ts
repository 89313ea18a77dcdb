// The first marks of the demo class, so that the gradebook opens on something.
import type { Caller } from '../../platform/caller.ts';
import type { Db } from '../../platform/database/database.ts';
import { demoClass, teachingContent } from '../curriculum/index.ts';
import { demoClassOf } from '../teaching/index.ts';
import { markWork } from './mark-work.ts';
import { standingSheets } from './store.ts';

/** Does nothing where somebody has marked already. */
export async function furnishDemoMarks(db: Db, now: Date): Promise<void> {
  const found = await demoClassOf(db);
  if (!found || (await standingSheets(db, found.id)).length > 0) return;
  const { rubrics } = teachingContent();
  await db.transaction(async (inside) => {
    for (const { company, deliverable, party, score, comment } of demoClass().markings) {
      const team = found.companies[company - 1];
      const rater = (party === 'teacher' ? found.teachers : found.mentors)[0];
      if (!team || !rater) throw new Error(`The demo names a company ${company} that is not there`);
      const criteria = rubrics.find((rubric) => rubric.deliverable === deliverable)?.criteria ?? [];
      const caller: Caller = {
        personId: rater.id,
        name: rater.name,
        schoolId: found.schoolId,
        role: party,
        language: 'zh',
      };
      const scores = criteria
        .filter((one) => one.party === party)
        .map(({ id }) => ({ criterion: id, score }));
      await markWork(
        inside,
        caller,
        { class: found.id, team: team.id, party, deliverable, workVersion: 1, scores, comment: comment.zh },
        now,
      );
    }
  });
}
