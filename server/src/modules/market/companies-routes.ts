import { contract } from '@portolan/contract';
import { implement } from '@orpc/server';
import { inTransaction, signedIn } from '../../platform/http/access.ts';
import type { RequestContext } from '../../platform/http/context.ts';
import { checkDecision, inWords } from './check-decision.ts';
import { decide } from './decide.ts';
import type { Engine } from './engine.ts';
import { readCompany } from './enter-world.ts';
import { pageOfJournal, waitingLines } from './journal-store.ts';
import { pageOfOrders } from './order-store.ts';
import { presentLine } from './present-line.ts';
import { newsText } from './news-text.ts';
import { momentAfter } from './moments.ts';
import { getOrder, presentOrder, tellOrderStory } from './present-order.ts';
import { namesOf } from './present-world.ts';
import { countLedger, pageOfLedger } from './ledger-store.ts';
import { companyDaysOf, funnelOf, pageOfNews } from './record-store.ts';
import { takeBack } from './take-back.ts';
import { rememberLast } from './remember-last.ts';
import { namesIn } from './scenario-names.ts';
import { makeSeeCompany } from './see-company.ts';

const os = implement(contract.market.companies).$context<RequestContext>();

/** A ledger grows by days only, so its tens of thousands of lines are counted once a day. */
const LEDGERS_AT_HAND = 500;

export function companiesRoutes(engine: Engine) {
  const seeCompany = makeSeeCompany(engine);
  const ledgerTotals = rememberLast<number>(LEDGERS_AT_HAND);

  return os.router({
    view: os.view.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      const { world } = await readCompany(db, caller, input);
      return seeCompany(world, input.company);
    }),

    check: os.check.use(signedIn).handler(async ({ context: { db, caller, language }, input }) => {
      const { world } = await readCompany(db, caller, input);
      const waiting = await waitingLines(db, world.id, input.company, world.closedDay + 1);
      const faults = await checkDecision(engine, { ...input, world, waiting });
      return { faults: inWords(faults, { language, names: await namesIn(db, world.scenarioHash) }) };
    }),

    decide: os.decide.use(signedIn).handler(async ({ context, input }) => {
      const { db, caller, language, now } = context;
      const line = await decide({ db, engine, caller, language, now }, input);
      // What was just written down has no faults, so nothing has to be named.
      return presentLine(line, new Map([[caller.personId, caller.name]]), []);
    }),

    takeBack: os.takeBack
      .use(signedIn)
      .use(inTransaction)
      .handler(async ({ context, input }) => {
        const { db, caller, now } = context;
        const line = await takeBack(db, { caller, now }, input);
        const names = await namesOf(db, caller.schoolId, [line.personId, caller.personId]);
        return presentLine(line, names, []);
      }),

    journal: os.journal.use(signedIn).handler(async ({ context: { db, caller, language }, input }) => {
      const { world, of } = await readCompany(db, caller, input);
      const { rows, total } = await pageOfJournal(db, of.worldId, of.company, input);
      const people = rows.flatMap(({ personId, takenBackBy }) => [personId, takenBackBy ?? []].flat());
      const names = await namesOf(db, caller.schoolId, people);
      const wording = { language, names: await namesIn(db, world.scenarioHash) };
      return { lines: rows.map((row) => presentLine(row, names, inWords(row.faults, wording))), total };
    }),

    orders: os.orders.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      const { world, of } = await readCompany(db, caller, input);
      const { rows, total } = await pageOfOrders(db, { ...of, now: momentAfter(world.day) }, input);
      return { orders: rows.map(presentOrder), total };
    }),

    order: os.order.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      const { world, of } = await readCompany(db, caller, input);
      const order = await getOrder(db, of.worldId, of.company, input.order);
      return tellOrderStory({ db, engine }, world, order);
    }),

    daily: os.daily.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      const { of } = await readCompany(db, caller, input);
      return funnelOf(db, of, input);
    }),

    money: os.money.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      const { of } = await readCompany(db, caller, input);
      return companyDaysOf(db, of, {});
    }),

    ledger: os.ledger.use(signedIn).handler(async ({ context: { db, caller }, input }) => {
      const { world, of } = await readCompany(db, caller, input);
      const rows = await pageOfLedger(db, of, input);
      const { account = '', day = '', memo = '', from = '', until = '' } = input;
      const asked = [world.id, world.day, input.company, account, day, memo, from, until].join(' ');
      const total = await ledgerTotals(asked, () => countLedger(db, of, input));
      const { money } = await seeCompany(world, input.company);
      return {
        postings: rows.map(({ orderId, ...posting }) => ({ ...posting, order: orderId })),
        total,
        balances: [...money.accounts],
      };
    }),

    news: os.news.use(signedIn).handler(async ({ context: { db, caller, language }, input }) => {
      const { world, of } = await readCompany(db, caller, input);
      const rows = await pageOfNews(db, of, input);
      const names = await namesIn(db, world.scenarioHash);
      return rows.map((row) => ({ ...row, text: newsText(row, names, language) }));
    }),
  });
}
