// What an engine thread does for those who ask why, and what if. All of it is played on copies.
import {
  adRegretByDays,
  beginHistory,
  checkDecision,
  explainOrder,
  explainVisitTo,
  type History,
  lostSales,
  morningOf,
  rankOf,
  whatIfByDays,
  whatMayComeByDays,
  type World,
} from '@portolan/engine';
import { breathing, whileWatched } from './breathing.ts';
import type { Sources, Step, TaskName, Tasks, Work, WorldAfter } from './engine-tasks.ts';
import { rememberLast } from './remember-last.ts';
import { tellAnswer, tellOutlook } from './tell-answer.ts';

/** Days that were asked about are asked about again: a company tries several prices, and its class the same days. */
const HISTORIES_AT_HAND = 2;

type Asked = Extract<
  TaskName,
  'explainOrder' | 'explainVisit' | 'lostSales' | 'rankOf' | 'adRegret' | 'checkChange' | 'whatIf'
>;

const placeIn = (list: readonly { readonly id: string }[], wanted: string): number =>
  list.findIndex(({ id }) => id === wanted);

export function makeQuestionWork(
  sources: Sources,
  worldAfter: (wanted: WorldAfter) => Promise<World>,
): Pick<Work, Asked> {
  const histories = rememberLast<History>(HISTORIES_AT_HAND);
  const decidedOn = (worldId: string, day: number) => sources.journal(worldId, day, day);

  async function whatIf(input: Tasks['whatIf']['input'], step: Step): Promise<Tasks['whatIf']['output']> {
    const { company, until, changed } = input;
    const from = await worldAfter(input);
    const { scenario, seed } = from;
    const journal = await sources.journal(input.worldId, changed.day, until);
    const history = await histories(`${input.worldId} ${from.day}`, async () => beginHistory(from));
    const opening = { scenario, seed, teams: [] };
    const days = whatIfByDays({ opening, journal, change: changed.change, company, until, history });
    const answer = await whileWatched(days, step);
    return answer && tellAnswer(answer, from, changed.places);
  }

  async function plan(input: Tasks['whatIf']['input'], step: Step): Promise<Tasks['whatIf']['output']> {
    const { company, until, changed } = input;
    const today = await worldAfter(input);
    const lines = await sources.journal(input.worldId, today.day + 1, until);
    const waiting = lines.filter((line) => line.company === company && line.author === undefined);
    const days = whatMayComeByDays({ today, waiting, change: changed.change, company, until });
    const outlook = await whileWatched(days, step);
    return outlook && tellOutlook(outlook, changed.places);
  }

  return {
    async explainOrder({ order, ...input }) {
      const before = await worldAfter(input);
      const market = placeIn(before.scenario.markets, order.market);
      const decisions = await decidedOn(input.worldId, input.day + 1);
      const explanation = explainOrder(before, decisions, { ...order, market });
      if (!explanation)
        throw new Error(`Nobody bought in visit ${order.session} of ${order.market} at ${order.placedAt}`);
      return explanation;
    },
    async explainVisit({ company, visit, ...input }) {
      const before = await worldAfter(input);
      const market = placeIn(before.scenario.markets, visit.market);
      const address = { ...visit, market, day: input.day + 1 };
      const decisions = await decidedOn(input.worldId, address.day);
      return explainVisitTo(placeIn(before.companies, company), before, decisions, address) ?? null;
    },
    async lostSales({ company, ...input }) {
      const before = await worldAfter(input);
      const decisions = await decidedOn(input.worldId, input.day + 1);
      return lostSales(before, decisions, placeIn(before.companies, company));
    },
    async rankOf({ company, listing, page, ...input }) {
      const before = await worldAfter(input);
      const decisions = await decidedOn(input.worldId, input.day + 1);
      const found = rankOf(before, decisions, { listing, ...(page === undefined ? {} : { page }) });
      return found && found.company === placeIn(before.companies, company) ? found : null;
    },
    async adRegret({ company, until, isAllTold, ...input }) {
      const before = await worldAfter(input);
      const journal = await sources.journal(input.worldId, before.day + 1, until);
      return breathing(adRegretByDays({ before, journal, company, until, isAllTold }));
    },
    async checkChange({ changed: { day, change }, ...input }) {
      const journal = await decidedOn(input.worldId, day);
      const others = journal.filter(({ seq }) => !change.without?.includes(seq));
      const morning = morningOf(await worldAfter(input), others);
      return (change.with ?? [])
        .filter((entry) => entry.day === day)
        .flatMap(({ company, decision }) => checkDecision(morning, company, decision));
    },
    whatIf: (input, step) => (input.changed.isPlan ? plan(input, step) : whatIf(input, step)),
  };
}
