export { openWorld, openingPostings, ENGINE, type Opening } from './open-world.ts';
export type { Playing } from './today.ts';
export { playDay, playUnsealed, type PlayedDay, type UnsealedDay } from './day.ts';
export { hashWorld, hashScenario } from './hash.ts';
export { filledPart } from './orders/book-columns.ts';
export { morningOf, possibleInTurn } from './morning.ts';
export { decisionsFor, type JournalEntry } from './journal.ts';
export { checkIntervention, targetOf, type Intervention } from './interventions/catalogue.ts';
export { WORLD } from './interventions/intervention.ts';
export { toHome } from './ledger/exchange.ts';
export type { Booked, Span } from './ledger/booked.ts';
export { statementsOf, type Statements } from './ledger/statements.ts';
export { checkDecision, type Decision } from './decisions/catalogue.ts';
export { faultsOf, fits, type Fault, type Shape } from './shape.ts';
export { checkScenario } from './scenario/check.ts';
export { platformRulesOn } from './scenario/rules-in-force.ts';
export { Scenario } from './scenario/scenario.ts';
export { allShocks, struckScenario, waitingShocks } from './shocks/struck.ts';
export { viewAsRead, viewOf } from './view.ts';
export { ownView, publicKnowledge, type OwnView, type PublicKnowledge } from './view/public-knowledge.ts';
export type { CompanyView } from './view/company-view.ts';
export { landedCost, type LandedCost, type LandedCostQuestion } from './landed-cost.ts';
export { canGoBy } from './landed-way.ts';
export type { Task } from './task.ts';
export { whatNeedsDoing } from './what-needs-doing.ts';
export { cameByLetter } from './demand/extra-orders.ts';
export { explainOrder, explainSession, explainVisitTo, type Explanation } from './explain/explain-visit.ts';
export { explainCrowdOrder } from './explain/explain-crowd-order.ts';
export { lostSales, type LostGroup, type LostSales } from './explain/lost-sales.ts';
export { rankOf, type RankOf } from './explain/rank-of.ts';
export { adRegret, adRegretByDays, type AdRegret } from './explain/ad-regret/ad-regret.ts';
export { GAP_TERMS, type GapTerm } from './explain/utility-gap.ts';
export { trueIncrementByDays, type Increment } from './ads/true-increment.ts';
export { whatIf, whatIfByDays, type Answer, type Question } from './what-if/what-if.ts';
export type { Change } from './what-if/change.ts';
export { beginHistory, type History } from './what-if/history.ts';
export { whatMayCome, whatMayComeByDays, type Outlook, type Plan } from './what-if/futures.ts';
export { weakestStores, type StoreStanding } from './view/weakest-stores.ts';
export {
  playHistoryByDays,
  playInSeat,
  playInSeatByDays,
  playStrategyByDays,
  playStrategyInSeat,
  type SeatAnswer,
  type SeatHistory,
  type SeatPlay,
  type SeatPlayer,
  type SeatQuestion,
} from './seats/play-in-seat.ts';
export { PanelMember, positionsOf, ReferencePanel, type Position } from './seats/reference-panel.ts';
export { STRATEGY_NAMES } from './scenario/rivalry.ts';
export { MEASURES, type Measure, type Measures } from './seats/measures.ts';
export { planAhead } from './rivals/plan-evening.ts';
export { decide as decideAsRival, deskOf as deskOfRival, type Player } from './rivals/decide.ts';
export { figuresOf, type CompanyFigures } from './figures.ts';
export { dayOf, isoOf } from './calendar.ts';
export { trackingOf } from './orders/tracking.ts';
export { paidFor } from './orders/settlement.ts';
export { SLICES_PER_DAY, type World } from './world.ts';
export type { DayReport } from './report.ts';
