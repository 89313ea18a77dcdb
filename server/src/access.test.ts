// Over the whole contract, whatever is added to it: who is not named by a procedure's `may` does not get past the door.
import { contract, everyRole, type Role } from '@portolan/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ProcedureFacts, proceduresOf } from './platform/http/api-description.ts';
import { openEmptyDatabase } from './platform/testing/database.ts';
import { startTestApp, type TestApp, type Visitor } from './testing/start-test-app.ts';

const procedures = proceduresOf(contract);
const closed = procedures.filter(({ may }) => may !== 'anyone');

let app: TestApp;
const people = new Map<Role, Visitor>();

beforeAll(async () => {
  const database = await openEmptyDatabase('pglite');
  app = await startTestApp(database);
  for (const role of everyRole) people.set(role, await app.as(role));
  return async () => {
    await app.close();
    await database.close();
  };
});

afterAll(() => people.clear());

async function knock(
  { method, path }: ProcedureFacts,
  visitor: Pick<Visitor, 'fetch'>,
): Promise<{ status: number; code: unknown }> {
  const address = `/api/v1${path.replaceAll(/\{[^}]+\}/g, '00000000-0000-4000-8000-000000000000')}`;
  const body = method === 'GET' ? {} : { headers: { 'content-type': 'application/json' }, body: '{}' };
  const ending = new AbortController();
  const answer = await visitor.fetch(address, { method, ...body, signal: ending.signal });
  const code = answer.ok ? undefined : ((await answer.json()) as { code: unknown }).code;
  // An answer that is a stream of events would never end by itself.
  if (answer.ok) ending.abort();
  return { status: answer.status, code };
}

test('the contract has procedures, and every one says who may call it', () => {
  expect(procedures.length).toBeGreaterThan(10);
  expect(procedures.filter(({ may }) => may.length === 0).map(({ name }) => name)).toEqual([]);
});

test('no two procedures share an address', () => {
  const addresses = procedures.map(({ method, path }) => `${method} ${path.replaceAll(/\{[^}]+\}/g, '{}')}`);
  expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
});

describe.each(
  closed.map((procedure) => ({
    ...procedure,
    title: `${procedure.name} (${procedure.method} ${procedure.path})`,
  })),
)('$title', (procedure) => {
  test('somebody who has not signed in is told to', async () => {
    expect(await knock(procedure, app.anonymous)).toEqual({ status: 401, code: 'identity.sign-in-first' });
  });

  const outsiders = everyRole.filter((role) => !procedure.may.includes(role));
  test.each(outsiders)('a %s is refused', async (role) => {
    expect(await knock(procedure, visitorOf(role))).toEqual({ status: 403, code: 'identity.not-your-role' });
  });
});

test.each(procedures.filter(({ may }) => may === 'anyone'))('$name is open to anyone', async (procedure) => {
  const { status, code } = await knock(procedure, app.anonymous);
  expect([401, 404, 500]).not.toContain(status);
  expect(code).not.toBe('identity.not-your-role');
});

function visitorOf(role: Role): Visitor {
  const visitor = people.get(role);
  if (!visitor) throw new Error(`Nobody is signed in as ${role}`);
  return visitor;
}
