// The WebPA sheet: every member rates every member, themselves included. What one gave is seen by nobody else; the
// factors that come of all sheets are.
import type { PeerSheet } from '@portolan/contract/evaluation';
import { randomUUID } from 'node:crypto';
import type { Caller } from '../../platform/caller.ts';
import type { Db } from '../../platform/database/database.ts';
import { teachingContent } from '../curriculum/index.ts';
import { lockTeam, presentClass, type Standing } from '../teaching/index.ts';
import { noTeamMates, peersIncomplete } from './refusals.ts';
import { saveSheet, standingSheets } from './store.ts';

type Team = Awaited<ReturnType<typeof presentClass>>['companies'][number];

export async function peerSheet(db: Db, caller: Caller, standing: Standing): Promise<PeerSheet> {
  const team = await teamOf(db, standing);
  const mine = await myLast(db, caller, standing.row.id, team);
  return {
    team: { id: team.id, name: team.name },
    members: team.members.map(({ id, name }) => ({ id, name, isMe: id === caller.personId })),
    criteria: teachingContent().peerCriteria.map(({ id, name, asks, scores }) => ({
      id,
      name,
      asks,
      scale: [...scores],
    })),
    ratings:
      mine?.scores.flatMap(({ personId, criterion, score }) =>
        personId === null ? [] : [{ member: personId, criterion, score }],
      ) ?? [],
    isOpen: !standing.row.isArchived,
    handedInAt: mine?.at.toISOString() ?? null,
  };
}

/** Hands a sheet in. Until the class is archived it may be handed in anew; the newest counts and the others are kept. */
export async function handInPeerSheet(
  db: Db,
  caller: Caller,
  standing: Standing,
  given: { ratings: PeerSheet['ratings']; now: Date },
): Promise<PeerSheet> {
  const team = await teamOf(db, standing);
  mustBeComplete(team, given.ratings);
  await lockTeam(db, team.id);
  const before = await myLast(db, caller, standing.row.id, team);
  const id = randomUUID();
  const row = {
    id,
    classId: standing.row.id,
    teamId: team.id,
    party: 'peer',
    raterId: caller.personId,
    deliverable: '',
    workVersion: 0,
    comment: '',
  } as const;
  const scores = given.ratings.map(({ member, criterion, score }) => ({
    id: randomUUID(),
    sheetId: id,
    personId: member,
    criterion,
    score,
  }));
  await saveSheet(db, { ...row, at: given.now, corrects: before?.id ?? null }, scores);
  return peerSheet(db, caller, standing);
}

async function teamOf(db: Db, { row, teamId }: Standing): Promise<Team> {
  const { companies } = await presentClass(db, row);
  const team = companies.find(({ id }) => id === teamId);
  if (!team || team.members.length < 2) throw noTeamMates();
  return team;
}

async function myLast(db: Db, caller: Caller, classId: string, team: Team) {
  const sheets = await standingSheets(db, classId, { teamId: team.id });
  return sheets.find(({ party, raterId }) => party === 'peer' && raterId === caller.personId);
}

function mustBeComplete(team: Team, ratings: PeerSheet['ratings']): void {
  const wanted = team.members.flatMap(({ id }) =>
    teachingContent().peerCriteria.map((criterion) => `${id} ${criterion.id}`),
  );
  const given = new Set(ratings.map(({ member, criterion }) => `${member} ${criterion}`));
  const missing = wanted.filter((one) => !given.has(one)).length;
  if (missing > 0 || ratings.length !== wanted.length) throw peersIncomplete(missing);
}
