// Over the whole contract, whatever is added to it: nearly right input, sent by everybody, is answered and never
// meets a bug; and reading and what is refused change nothing.
import { contract, type Role } from '@portolan/contract';
import { UNFINISHED } from '@portolan/contract/question-states';
import { inArray, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { seatPlay } from './modules/market/tables.ts';
import { storedTables, tableName } from './platform/backup/stored-tables.ts';
import type { Database } from './platform/database/database.ts';
import { type ProcedureFacts, proceduresOf } from './platform/http/api-description.ts';
import { openEmptyDatabase } from './platform/testing/database.ts';
import { plausibleInput, type Real } from './testing/plausible-input.ts';
import { startTestApp, type TestApp, type Visitor } from './testing/start-test-app.ts';

const SEED = 20_260_901;
/** For each procedure and person: many where the role may call it, a few where it may not. */
const [MANY, FEW] = [8, 1];

type Someone = Omit<Visitor, 'personId'>;
type Person = Role | 'rival' | 'nobody';
const EVERYBODY: readonly Person[] = ['administrator', 'teacher', 'mentor', 'student', 'rival', 'nobody'];

/** After all others: they make the world move, or end it. */
const LAST = ['market.worlds.setPace', 'market.worlds.playDays', 'market.worlds.setState'];
/** Signs people out of the test itself. */
const procedures = proceduresOf(contract)
  .filter(({ name }) => name !== 'identity.signOut')
  .toSorted((a, b) => LAST.indexOf(a.name) - LAST.indexOf(b.name));

/** What grows with the days of a world or is worked on behind, and who was last seen when. */
const RESTLESS = [
  'calibration.calibration',
  'identity.session',
  'identity.person',
  'market.ad_day',
  'market.company_day',
  'market.funnel',
  'market.news',
  'market.order',
  'market.order_event',
  'market.posting',
  'market.seat_play',
  'market.snapshot',
  'market.traffic',
  'market.what_if',
];

let database: Database;
let app: TestApp;
let people: ReadonlyMap<Person, Someone>;
let real: Real;
let stateNow: () => Promise<string>;
/** What the state was after the procedure before, where nothing of it may have changed since. */
let known: string | undefined;

const getPerson = (name: Person): Someone => {
  const found = people.get(name);
  if (!found) throw new Error(`Nobody came as ${name}`);
  return found;
};

beforeAll(async () => {
  database = await openEmptyDatabase('pglite');
  app = await startTestApp(database, { withSchool: false, config: { demo: true } });
  people = await signEverybodyIn(app);
  real = await whatIsReal(app, getPerson('administrator'), getPerson('student'));
  const tables = (await storedTables(database.db)).filter(
    ({ schema, name }) => !RESTLESS.includes(`${schema}.${name}`),
  );
  const sums = tables.map((table) => sql`(select sum(hashtext(t::text)) from ${tableName(table)} t)`);
  stateNow = async () => {
    const { rows } = await database.db.execute(sql`select array[${sql.join(sums, sql`, `)}]::text as state`);
    return String(rows[0]?.['state']);
  };
});
afterAll(async () => {
  await app.close();
  await database.close();
});

test.for(procedures)('$name ($method $path)', async (procedure) => {
  const before = known ?? (await stateNow());
  let mayHaveChanged = false;
  const objections: string[] = [];
  for (const [at, person] of EVERYBODY.entries()) {
    const inputs = fc.sample(plausibleInput(procedure.input, real), {
      seed: SEED + at,
      numRuns: mayCall(procedure, person) ? MANY : FEW,
    });
    for (const input of inputs) {
      const { isDone, objection } = await send(getPerson(person), procedure, input);
      mayHaveChanged ||= isDone && procedure.method !== 'GET';
      if (objection) objections.push(`${person}: ${objection}`);
    }
  }

  await giveUpSeatPlays();
  known = mayHaveChanged ? undefined : await stateNow();
  expect(objections).toEqual([]);
  expect(known ?? before).toBe(before);
});

/** Nobody waits for one here, and a panel keeps a core busy for half a minute. */
async function giveUpSeatPlays(): Promise<void> {
  const unfinished = inArray(seatPlay.state, [...UNFINISHED]);
  await database.db.update(seatPlay).set({ state: 'cancelled' }).where(unfinished);
}

const mayCall = ({ may }: ProcedureFacts, person: Person) =>
  may === 'anyone' || (person !== 'nobody' && may.includes(person === 'rival' ? 'student' : person));

const Refused = z.object({
  code: z.string().regex(/^\w+\.[\w-]+$/),
  status: z.number().max(499),
  message: z.string().regex(/[一-龥]|[a-z]+ [a-z]+/i),
});

/** Whether it was done; a refusal that lacks its code, its status or its words is objected to, as every bug is. */
async function send(
  visitor: Someone,
  { method, path }: ProcedureFacts,
  input: unknown,
): Promise<{ isDone: boolean; objection?: string }> {
  const ending = new AbortController();
  const answer = await visitor.fetch(...requestOf(method, path, input, ending.signal));
  if (answer.ok) {
    // An answer that is a stream of events would never end by itself.
    ending.abort();
    return { isDone: true };
  }
  const said: unknown = await answer.json();
  const read = Refused.safeParse(said);
  if (read.success && read.data.status === answer.status) return { isDone: false };
  return { isDone: false, objection: `${JSON.stringify(input)} -> ${answer.status} ${JSON.stringify(said)}` };
}

/** In an address or a form, everything is text. */
const asWord = (value: unknown) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

function requestOf(method: string, path: string, input: unknown, signal: AbortSignal): [string, RequestInit] {
  const isObject = typeof input === 'object' && input !== null && !Array.isArray(input);
  const given = new Map<string, unknown>(isObject ? Object.entries(input) : []);
  const address = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const value = given.get(name);
    given.delete(name);
    return encodeURIComponent(asWord(value).toWellFormed()) || '%20';
  });
  const url = `/api/v1${address}`;
  if (method === 'GET') {
    const query = new URLSearchParams(
      [...given].map(([name, value]): [string, string] => [name, asWord(value)]),
    );
    return [`${url}?${query.toString()}`, { method, signal }];
  }
  if ([...given.values()].some((value) => value instanceof File)) {
    const form = new FormData();
    for (const [name, value] of given) form.set(name, value instanceof File ? value : asWord(value));
    return [url, { method, signal, body: form }];
  }
  const body = JSON.stringify(isObject ? Object.fromEntries(given) : input);
  return [url, { method, signal, headers: { 'content-type': 'application/json' }, body }];
}

/** The people of the demo: one of each role, and a student of another company. */
async function signEverybodyIn(app: TestApp): Promise<Map<Person, Someone>> {
  const { demoAccounts } = await app.anonymous.client.identity.door();
  const people = new Map<Person, Someone>([['nobody', app.anonymous]]);
  for (const { email, password, role } of demoAccounts) {
    const person = people.has(role) ? 'rival' : role;
    if (!people.has(person)) people.set(person, await app.signIn(email, password));
  }
  return people;
}

/** Ids by the field that takes them: of the demo's class and world, and of a class beside it that is not everybody's. */
async function whatIsReal(app: TestApp, { client }: Someone, student: Someone): Promise<Real> {
  const { teaching, market, evaluation } = client;
  const [card] = await teaching.classes.list();
  const [world] = await market.worlds.mine();
  if (!card || !world) throw new Error('The demo has no class');
  const colleague = await app.as('teacher');
  const beside = await colleague.client.teaching.classes.create({ name: '别的班' });
  const { companies } = await teaching.classes.get({ class: card.id });
  const members = companies.flatMap((team) => team.members.map(({ id }) => id)).slice(0, 5);
  const inCompany = { world: world.id, company: 'team-1' };
  const { orders } = await student.client.market.companies.orders(inCompany);
  const { lines } = await student.client.market.companies.journal(inCompany);
  const { rubrics } = await evaluation.rubrics();
  const decisions = new Map(lines.map(({ decision }) => [decision.kind, decision]));
  return {
    class: [card.id, card.id, beside.id],
    world: [world.id],
    company: ['team-1', 'team-1', 'team-2', 'rival-1'],
    team: companies.slice(0, 2).map(({ id }) => id),
    student: members,
    member: members,
    personIds: [members],
    members: [members, members.slice(0, 1)],
    order: orders.slice(0, 3).map(({ id }) => id),
    line: lines.slice(0, 3).map(({ id }) => id),
    decision: [...decisions.values()],
    deliverable: rubrics.slice(0, 2).map(({ deliverable }) => deliverable),
    criterion: rubrics.flatMap(({ criteria }) => criteria.map(({ id }) => id)).slice(0, 6),
    scenario: ['one-lesson'],
    market: ['meridian-us'],
    version: [0, 1],
    workVersion: [1],
  };
}
