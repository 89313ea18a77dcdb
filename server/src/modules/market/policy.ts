// Who may. A refusal for another school's world is that there is none: its very existence is private.
import type { Caller } from '../../platform/caller.ts';
import {
  noSuchCompany,
  noSuchWorld,
  notYourCompany,
  notYourWorld,
  onlyMembersDecide,
  onlyTeachersPlay,
  onlyTeachersSwap,
} from './refusals.ts';
import type { CompanyRow, ParticipantRow, WorldRow } from './world-store.ts';

/** What one needs to know of a world to say who may do what in it. */
export interface Entrance {
  readonly world: WorldRow;
  readonly companies: readonly CompanyRow[];
  /** The caller's own part in it. */
  readonly participant: ParticipantRow | undefined;
}

export function mustBeOfSchool(caller: Caller, world: WorldRow | undefined, id: string): WorldRow {
  if (!world || world.schoolId !== caller.schoolId) throw noSuchWorld(id);
  return world;
}

/** Everybody who takes part may enter; an administrator enters every world of the school. */
export function mustBeAllowedIn(caller: Caller, { participant }: Pick<Entrance, 'participant'>): void {
  if (!participant && caller.role !== 'administrator') throw notYourWorld();
}

/** Days, pace and state belong to the teachers of the world. */
export function mustBeAllowedToPlay(caller: Caller, { participant }: Entrance): void {
  if (participant?.part !== 'teacher' && caller.role !== 'administrator') throw onlyTeachersPlay();
}

/** Whose way of playing would have made what of whose seat is for those who judge all of them. */
export function mustBeAllowedToSwap(caller: Caller, { participant }: Entrance): void {
  if (participant?.part !== 'teacher' && caller.role !== 'administrator') throw onlyTeachersSwap();
}

/** All companies at once: for those who guide and judge. */
export function mustBeAllowedToWatch(caller: Caller, entrance: Entrance): void {
  mustBeAllowedIn(caller, entrance);
  if (entrance.participant?.part === 'member') throw notYourWorld();
}

/** A member looks into the own company only; who watches the world looks into every team's, into no rival's. */
export function mustBeAllowedToRead(caller: Caller, entrance: Entrance, company: string): CompanyRow {
  mustBeAllowedIn(caller, entrance);
  const found = entrance.companies.find((one) => one.id === company);
  const { participant } = entrance;
  if (participant?.part === 'member' && participant.company !== company) throw notYourCompany();
  if (!found) throw noSuchCompany(company);
  if (found.kind === 'rival') throw notYourCompany();
  return found;
}

/** A teacher may look at every desk and touch none. */
export function mustBeMember(caller: Caller, entrance: Entrance, company: string): void {
  mustBeAllowedToRead(caller, entrance, company);
  if (entrance.participant?.company !== company) throw onlyMembersDecide();
}
