import { ORPCError } from '@orpc/client';
import { expect, test } from 'vitest';
import { failureOf } from './failure.ts';
import { Unreachable } from './unreachable.ts';

const answered = (code: string, status: number, data: unknown = {}) => new ORPCError(code, { status, data });

test('a refusal keeps its code and what it is about', () => {
  const failure = failureOf(answered('market.day-is-played', 409, { day: 4 }));

  expect(failure).toEqual({ kind: 'refused', code: 'market.day-is-played', data: { day: 4 } });
});

test('a request with faults names the fields, however deep they are', () => {
  const issues = [{ path: ['members', 3, 'email'], code: 'x', message: 'not an e-mail' }];

  expect(failureOf(answered('request.invalid', 400, { issues }))).toEqual({
    kind: 'invalid',
    fields: [{ field: 'members.3.email', message: 'not an e-mail' }],
  });
});

test('the faults of a decision lie at the fields of the form that sent it', () => {
  const faults = [{ path: 'goods[1].units', code: 'decision.stock-missing', message: 'only 3 left' }];

  expect(failureOf(answered('market.decision-refused', 422, { faults }))).toEqual({
    kind: 'invalid',
    fields: [{ field: 'goods.1.units', message: 'only 3 left' }],
  });
});

test('a wrong password is a refusal, and only a missing session is being signed out', () => {
  expect(failureOf(answered('identity.wrong-sign-in', 401)).kind).toBe('refused');
  expect(failureOf(answered('identity.sign-in-first', 401)).kind).toBe('signed-out');
});

test('a bug shows the number under which the log knows it', () => {
  expect(failureOf(answered('request.bug', 500, { id: 'b-7' }))).toEqual({ kind: 'broken', id: 'b-7' });
});

test('a lost connection is told from a mistake of the page itself', () => {
  expect(failureOf(new Unreachable('gone')).kind).toBe('unreachable');
  expect(failureOf(answered('BAD_GATEWAY', 502)).kind).toBe('unreachable');
  expect(failureOf(new TypeError('x is undefined')).kind).toBe('broken');
});
