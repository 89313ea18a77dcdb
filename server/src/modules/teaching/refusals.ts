import { Refusal } from '../../platform/refusal.ts';

export const noSuchClass = (classId: string) =>
  new Refusal('teaching.no-such-class', 404, { class: classId });
export const classIsArchived = () => new Refusal('teaching.class-is-archived', 409);
export const noSuchTeam = (team: string) => new Refusal('teaching.no-such-team', 404, { team });
export const noSuchDeliverable = (deliverable: string) =>
  new Refusal('teaching.no-such-deliverable', 404, { deliverable });
export const notYourClass = () => new Refusal('teaching.not-your-class', 403);
export const notYourTeam = () => new Refusal('teaching.not-your-team', 403);
export const wrongGuide = (names: readonly string[]) =>
  new Refusal('teaching.wrong-guide', 409, { names: names.join(', ') });
export const notInClass = (people: readonly string[]) =>
  new Refusal('teaching.not-in-class', 409, { people: people.length });
export const inTwoTeams = (name: string) => new Refusal('teaching.in-two-teams', 409, { name });
export const teamNameTwice = (name: string) => new Refusal('teaching.team-name-twice', 409, { name });
export const teamHasCompany = (name: string) => new Refusal('teaching.team-has-company', 409, { name });
export const seatsAreFixed = () => new Refusal('teaching.seats-are-fixed', 409);
export const noTeams = () => new Refusal('teaching.no-teams', 409);
export const worldIsOpen = () => new Refusal('teaching.world-is-open', 409);
export const rosterHasFaults = (reading: Readonly<Record<string, unknown>>, faults: number) =>
  new Refusal('teaching.roster-has-faults', 422, { ...reading, faultsInAll: faults });
export const changedSince = (by: string) => new Refusal('teaching.changed-since', 409, { by });
export const nothingWritten = () => new Refusal('teaching.nothing-written', 409);
