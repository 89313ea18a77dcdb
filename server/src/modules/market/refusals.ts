import type { DecisionFault } from '@portolan/contract/market';
import type { FileFault } from '@portolan/engine/files';
import { Refusal } from '../../platform/refusal.ts';

export const noSuchWorld = (world: string) => new Refusal('market.no-such-world', 404, { world });
export const noSuchScenario = (scenario: string) => new Refusal('market.no-such-scenario', 404, { scenario });
export const scenarioIsFaulty = (scenario: string, faults: readonly FileFault[]) =>
  new Refusal('market.scenario-is-faulty', 422, { scenario, count: faults.length, faults });
export const noSuchCompany = (company: string) => new Refusal('market.no-such-company', 404, { company });
export const noSuchOrder = (order: number) => new Refusal('market.no-such-order', 404, { order });
export const orderCameByLetter = (order: number) =>
  new Refusal('market.order-came-by-letter', 422, { order });
export const noSuchLine = (line: string) => new Refusal('market.no-such-decision', 404, { line });
export const noSuchWay = () => new Refusal('market.no-such-way', 422);
export const noSuchWhatIf = (whatIf: string) => new Refusal('market.no-such-what-if', 404, { whatIf });

export const noSuchSeatPlay = (play: string) => new Refusal('market.no-such-seat-play', 404, { play });
export const noSuchStrategy = (strategy: string) => new Refusal('market.no-such-strategy', 404, { strategy });

export const notYourWorld = () => new Refusal('market.not-your-world', 403);
export const notYourCompany = () => new Refusal('market.not-your-company', 403);
export const onlyMembersDecide = () => new Refusal('market.only-members-decide', 403);
export const onlyTeachersSwap = () => new Refusal('market.only-teachers-swap', 403);
export const onlyTeachersPlay = () => new Refusal('market.only-teachers-play', 403);

export const worldIsPaused = () => new Refusal('market.world-is-paused', 409);
export const worldIsEnded = () => new Refusal('market.world-is-ended', 409);
export const noDaysLeft = (lastDay: number) => new Refusal('market.no-days-left', 409, { lastDay });
export const tooManyTeams = (most: number) => new Refusal('market.too-many-teams', 422, { most });
export const personIsSeatedTwice = (personId: string) =>
  new Refusal('market.person-is-seated-twice', 422, { personId });

/** The day whose journal is closed, and the one that decisions are for now. */
export const dayIsClosed = (day: number, next: number) =>
  new Refusal('market.day-is-closed', 409, { day, next });
export const lineIsPlayed = (day: number) => new Refusal('market.decision-is-played', 409, { day });
export const lineIsTakenBack = () => new Refusal('market.decision-is-taken-back', 409);

export const decisionRefused = (faults: readonly DecisionFault[]) =>
  new Refusal('market.decision-refused', 422, { faults });
export const interventionRefused = (faults: readonly DecisionFault[]) =>
  new Refusal('market.intervention-refused', 422, { faults });
export const noSuchMonth = (month: string) => new Refusal('market.no-such-month', 404, { month });
export const tooManyDecisions = (most: number) => new Refusal('market.too-many-decisions', 429, { most });
export const changeRefused = (faults: readonly DecisionFault[]) =>
  new Refusal('market.change-refused', 422, { faults });
export const whatIfIsOver = () => new Refusal('market.what-if-is-over', 409);
export const tooManyWhatIfs = (most: number) => new Refusal('market.too-many-what-ifs', 429, { most });
export const notYetPlayed = (day: number) => new Refusal('market.not-yet-played', 409, { day });
export const dayIsBeingPlayed = (day: number) => new Refusal('market.day-is-being-played', 409, { day });
export const noSuchDay = (day: number, last: number) => new Refusal('market.no-such-day', 404, { day, last });
export const pastAndPlan = () => new Refusal('market.past-and-plan', 422);
export const planTooFar = (most: number, last: number) =>
  new Refusal('market.plan-too-far', 422, { most, last });
export const noSuchListing = (listing: number) => new Refusal('market.no-such-listing', 404, { listing });
export const visitNotYours = () => new Refusal('market.visit-not-yours', 404);
export const seatPlayIsOver = () => new Refusal('market.seat-play-is-over', 409);
export const tooManySeatPlays = (most: number) => new Refusal('market.too-many-seat-plays', 429, { most });
