// What people ask a market, asked over the API and waited for, so that there are answers to look at.
import type { Calibration, CalibrationCard } from '@portolan/contract/calibration';
import type {
  Change,
  CompanySight,
  DecisionSent,
  JournalLine,
  SeatPlay,
  WhatIf,
  World,
} from '@portolan/contract/market';
import { isUnfinished } from '@portolan/contract/question-states';
import type { APIRequestContext } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { teaching } from './teaching.ts';

const SAMPLES = new URL('../tools/calibrate/samples/', import.meta.url);
const LOOK_EVERY_MILLISECONDS = 1000;
const DAYS_ADVERTISED = 2;
const DAYS_PLANNED = 5;

/** Of what the engine tells, as much as an address is made of. */
interface LostGroups {
  readonly groups: readonly {
    readonly opened: number;
    readonly examples: readonly {
      readonly market: number;
      readonly slice: number;
      readonly session: number;
    }[];
  }[];
}
interface Ranked {
  readonly standings: readonly { readonly page: number }[];
}

/** Where the answers stand: the ends of their pages' addresses. */
export interface Answers {
  readonly oneDecision: string;
  readonly severalDecisions: string;
  readonly plan: string;
  readonly swap: string;
  readonly panel: string;
  /** One that went elsewhere, as the page of lost sales names it. */
  readonly visit: string;
  /** A page of results that the first listing stands on. */
  readonly rankedPage: string;
  readonly calibration: string;
  readonly faultySales: string;
}

export interface Asking {
  readonly teacher: APIRequestContext;
  readonly student: APIRequestContext;
  readonly url: string;
}

export async function askForAnswers({ teacher, student, url }: Asking): Promise<Answers> {
  const [world] = await read<World[]>(student, `${url}/api/v1/worlds`);
  if (!world) throw new Error('The student has no company');
  const desk = deskAt(student, `${url}/api/v1/worlds/${world.id}/companies/${world.myCompany}`);
  await desk.advertise();
  const lessons = await teaching(teacher, url);
  await lessons.playDays(world.id, DAYS_ADVERTISED);
  const whatIfs = await desk.askWhatIfs(world.day + DAYS_ADVERTISED);
  const visit = await desk.visitLost(world.day + DAYS_ADVERTISED);
  const rankedPage = await desk.pageRankedOn();
  const seats = await playSeats(teacher, `${url}/api/v1/worlds/${world.id}`, world);
  return {
    ...whatIfs,
    visit,
    rankedPage,
    ...seats,
    ...(await calibrate(teacher, `${url}/api/v1/calibrations`)),
  };
}

function deskAt(student: APIRequestContext, company: string) {
  const look = () => read<CompanySight>(student, company);
  return {
    async advertise(): Promise<void> {
      const { listings } = await look();
      const [first] = listings;
      if (!first) throw new Error('The company sells nothing');
      const decision: DecisionSent = {
        kind: 'start-campaign',
        market: first.market,
        name: '新品推广',
        dailyBudget: 5000,
        bidding: 'fixed',
        listings: listings.filter(({ market }) => market === first.market).map(({ id }) => id),
        bid: 90,
        keywords: first.title.split(', ').map((words) => ({ words, match: 'broad' })),
        categories: [{ line: first.category }],
      };
      await send(student, `${company}/decisions`, { data: { decision } });
    },

    async askWhatIfs(today: number) {
      const { lines } = await read<{ lines: JournalLine[] }>(
        student,
        `${company}/decisions?state=played&limit=500`,
      );
      const repriced = lines.filter(({ decision }) => decision.kind === 'set-price');
      const [first, second, third] = repriced.toReversed();
      if (!first || !second || !third) throw new Error('The company has hardly changed a price');
      const cheaper = (line: JournalLine): DecisionSent => ({
        ...line.decision,
        price: Math.round(Number(line.decision['price']) * 0.8),
      });
      const replaced: Change = { kind: 'replace', line: first.id, decision: cheaper(first) };
      const ask = async (changes: readonly Change[], until?: number): Promise<string> => {
        const { id } = await send<WhatIf>(student, `${company}/what-ifs`, { data: { changes, until } });
        return `whatif-${await answered(student, `${company}/what-ifs`, id)}`;
      };
      return {
        oneDecision: await ask([replaced]),
        severalDecisions: await ask([
          replaced,
          { kind: 'drop', line: second.id },
          { kind: 'add', day: today - 1, decision: cheaper(third) },
        ]),
        plan: await ask(
          [second, third].map((line): Change => ({ kind: 'add', day: today + 1, decision: cheaper(line) })),
          today + DAYS_PLANNED,
        ),
      };
    },

    async pageRankedOn(): Promise<string> {
      const [first] = (await look()).listings;
      const { standings } = await read<Ranked>(student, `${company}/listings/${first?.id}/rank`);
      return `page-${standings[0]?.page}`;
    },

    async visitLost(day: number): Promise<string> {
      const { groups } = await read<LostGroups>(student, `${company}/lost-sales/${day}`);
      const { markets } = await read<{ markets: { id: string }[] }>(
        student,
        company.replace(/companies.*/, 'catalogue'),
      );
      const weighed = groups.find(({ opened }) => opened > 0) ?? groups[0];
      const example = weighed?.examples[0];
      if (!example) throw new Error('Nobody went elsewhere');
      const { market, slice, session } = example;
      return `visit-${encodeURIComponent(`${day}/${markets[market]?.id}/${slice}/${session}`)}`;
    },
  };
}

/** The student's seat as another team would have played it, and every team among the reference panel. */
async function playSeats(teacher: APIRequestContext, address: string, world: World) {
  const seat = world.myCompany;
  const other = world.companies.find(({ id, kind }) => kind === 'team' && id !== seat);
  const swap = await send<SeatPlay>(teacher, `${address}/seat-swaps`, {
    data: { seat, player: { kind: 'company', company: other?.id } },
  });
  const panels = await send<SeatPlay[]>(teacher, `${address}/reference-panels`, { data: {} });
  for (const { id } of [swap, ...panels]) await answered(teacher, `${address}/seat-plays`, id);
  const own = panels.find((panel) => panel.seat === seat);
  return { swap: `seat-${swap.id}`, panel: `seat-${own?.id}` };
}

/** From files that are in order, and from orders that are not. */
async function calibrate(teacher: APIRequestContext, address: string) {
  const csv = (name: string, buffer: Buffer) => ({ name: `${name}.csv`, mimeType: 'text/csv', buffer });
  const sample = (name: string) => csv(name, readFileSync(new URL(`${name}.csv`, SAMPLES)));
  const run = async (multipart: Record<string, ReturnType<typeof csv>>): Promise<string> => {
    const { id } = await send<CalibrationCard>(teacher, address, { multipart });
    const state = async () => (await read<Calibration>(teacher, `${address}/${id}`)).state;
    while ((await state()) === 'running') await setTimeout(LOOK_EVERY_MILLISECONDS);
    return `calibration-${id}`;
  };
  const orders = sample('orders');
  const faulty = orders.buffer.toString('utf8').split('\n').with(3, 'x,y,z').with(5, '1,2,3').join('\n');
  return {
    calibration: await run({
      orders,
      items: sample('items'),
      payments: sample('payments'),
      reviews: sample('reviews'),
    }),
    faultySales: await run({ orders: csv('orders-2', Buffer.from(faulty)), items: sample('items') }),
  };
}

/** Waits until the question is answered. */
async function answered(person: APIRequestContext, address: string, id: string): Promise<string> {
  for (;;) {
    const found = await read<Pick<SeatPlay, 'state'>>(person, `${address}/${id}`);
    if (!isUnfinished(found)) return id;
    await setTimeout(LOOK_EVERY_MILLISECONDS);
  }
}

async function read<Answer>(person: APIRequestContext, address: string): Promise<Answer> {
  const response = await person.get(address);
  if (!response.ok()) throw new Error(`${address}: ${await response.text()}`);
  return response.json();
}

async function send<Answer>(
  person: APIRequestContext,
  address: string,
  body: Parameters<APIRequestContext['post']>[1],
): Promise<Answer> {
  const response = await person.post(address, body);
  if (!response.ok()) throw new Error(`${address}: ${await response.text()}`);
  return response.json();
}
