// Writing a deliverable: drafts are kept as they are typed. Every version has one writer, so that two members who write
// at once are told of each other and neither loses a word; handing in closes a version.
import type { Work } from '@portolan/contract/teaching';
import type { Caller } from '../../platform/caller.ts';
import type { Db } from '../../platform/database/database.ts';
import { peopleById } from '../identity/index.ts';
import { dayOfWorld } from '../market/index.ts';
import { mustBeOpen, mustSeeTeam, type Standing } from './policy.ts';
import { presentWork } from './present-work.ts';
import { getDeliverable } from './project-plan.ts';
import { changedSince, nothingWritten, notYourTeam } from './refusals.ts';
import { findNewest, lockTeam, saveWork, type WorkRow } from './work-store.ts';

export interface Place {
  readonly class: string;
  readonly team: string;
  readonly deliverable: string;
  /** The version the writer had before them; 0 for a blank page. */
  readonly version: number;
}

/** Keeps a draft, unless a team-mate wrote a newer version than the writer saw. */
export async function saveDraft(
  db: Db,
  caller: Caller,
  place: Place & { readonly text: string },
  now: Date,
): Promise<Work> {
  const { standing, newest } = await openPage(db, caller, place);
  const version = (newest?.version ?? 0) + (isOpenTo(caller, newest) ? 0 : 1);
  const row = {
    teamId: place.team,
    deliverable: place.deliverable,
    version,
    text: place.text,
    changedBy: caller.personId,
    changedAt: now,
  };
  await saveWork(db, { ...row, handedInAt: null, handedInDay: null });
  return getWork(db, standing, place);
}

export async function handIn(db: Db, caller: Caller, place: Place, now: Date): Promise<Work> {
  const { standing, newest } = await openPage(db, caller, place);
  if (!newest || newest.text.trim() === '') throw nothingWritten();
  const day = standing.row.worldId === null ? 0 : await dayOfWorld(db, standing.row.worldId);
  if (!newest.handedInAt) await saveWork(db, { ...newest, handedInAt: now, handedInDay: day });
  return getWork(db, standing, place);
}

/** One goes on in one's own draft; over what was handed in, or a team-mate wrote, the next version begins. */
const isOpenTo = (caller: Caller, newest: WorkRow | undefined): boolean =>
  newest?.handedInAt === null && newest.changedBy === caller.personId;

async function openPage(
  db: Db,
  caller: Caller,
  place: Place,
): Promise<{ standing: Standing; newest: WorkRow | undefined }> {
  const standing = mustBeOpen(await mustSeeTeam(db, caller, place.class, place.team));
  if (standing.part !== 'student') throw notYourTeam();
  getDeliverable(place.deliverable);
  await lockTeam(db, place.team);
  const newest = await findNewest(db, place.team, place.deliverable);
  if ((newest?.version ?? 0) !== place.version) throw changedSince(await nameOf(db, caller, newest));
  return { standing, newest };
}

async function nameOf(db: Db, caller: Caller, row: WorkRow | undefined): Promise<string> {
  const [person] = row ? await peopleById(db, caller.schoolId, [row.changedBy]) : [];
  return person?.name ?? '';
}

async function getWork(db: Db, { row }: Standing, { team, deliverable }: Place): Promise<Work> {
  const found = (await presentWork(db, row, [team])).find((one) => one.deliverable === deliverable);
  if (!found) throw new Error(`The plan lost ${deliverable} while it was being written`);
  return found;
}
