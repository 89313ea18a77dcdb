import type { ToMark } from '@portolan/contract/evaluation';
import type { Caller } from '../../platform/caller.ts';
import type { Db } from '../../platform/database/database.ts';
import { teachingContent } from '../curriculum/index.ts';
import { handedIn, presentClass, type Standing } from '../teaching/index.ts';
import { standingSheets } from './store.ts';

/** Every deliverable of every company, with what it still needs from the caller: what waits longest comes first. */
export async function listToMark(db: Db, caller: Caller, { row }: Standing): Promise<ToMark[]> {
  const { companies } = await presentClass(db, row);
  const pages = await handedIn(
    db,
    companies.map(({ id }) => id),
  );
  const mine = (await standingSheets(db, row.id)).filter(({ raterId }) => raterId === caller.personId);
  const all = companies.flatMap((team) =>
    teachingContent().stages.map(({ deliverable }): ToMark => {
      const page = pages.find((one) => one.teamId === team.id && one.deliverable === deliverable.id);
      const marking = mine.find((one) => one.teamId === team.id && one.deliverable === deliverable.id);
      const state = !page
        ? 'not-handed-in'
        : !marking
          ? 'waiting'
          : marking.workVersion < page.version
            ? 'changed-since'
            : 'marked';
      const { id, name } = team;
      return {
        deliverable: deliverable.id,
        name: deliverable.name,
        team: { id, name },
        handedInAt: page?.handedInAt?.toISOString() ?? null,
        state,
        marking: marking?.id ?? null,
      };
    }),
  );
  const order = ['changed-since', 'waiting', 'marked', 'not-handed-in'];
  return all.toSorted(
    (a, b) =>
      order.indexOf(a.state) - order.indexOf(b.state) ||
      (a.handedInAt ?? '').localeCompare(b.handedInAt ?? ''),
  );
}
