// Turns whatever a route throws into what the caller is told: refusals and invalid requests in their
// language; a bug only by its id, which the log has too.
import { ORPCError, ValidationError } from '@orpc/server';
import pg from 'pg';
import type { Log } from '../log.ts';
import { Refusal } from '../refusal.ts';
import { type Language, textOf } from '../texts.ts';
import { issuesOf } from './issues.ts';

export interface Asker {
  readonly language: Language;
  readonly requestId: string;
  readonly log: Log;
}

export const notFound = (path: string) => new Refusal('request.not-found', 404, { path });
export const badAddress = () => new Refusal('request.bad-address', 400);
export const cannotBeKept = (path: readonly string[]) =>
  new Refusal('request.cannot-be-kept', 400, { path: path.slice(0, 4).join('.').slice(0, 80) });
export const unreadable = (cause: unknown) => new Refusal('request.unreadable', 400, {}, { cause });

/** The same words as a body, for answers that do not come from a procedure. */
export function bodyOf(refusal: Refusal, language: Language) {
  return {
    code: refusal.code,
    status: refusal.status,
    message: textOf(refusal.code, language, refusal.data),
    data: refusal.data,
  };
}

export function toAnswer(error: unknown, asker: Asker): ORPCError<string, unknown> {
  const refusal = asRefusal(error, asker.language) ?? asCollision(error, asker) ?? asBug(error, asker);
  const { code, status, message, data } = bodyOf(refusal, asker.language);
  return new ORPCError(code, { status, message, data, cause: error });
}

function asRefusal(error: unknown, language: Language): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (!(error instanceof ORPCError)) return undefined;
  // The same error class carries invalid output, which is our bug and has another code.
  if (error.code === 'BAD_REQUEST' && error.cause instanceof ValidationError) {
    return new Refusal('request.invalid', 400, { issues: issuesOf(error.cause, language) });
  }
  return undefined;
}

/** PostgreSQL's words for two transactions that cannot both be: unique violation, serialization failure, deadlock. */
const COLLISIONS = ['23505', '40001', '40P01'];

function asCollision(error: unknown, { log, requestId }: Asker): Refusal | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  const found = [error, cause].some(
    (one) => one instanceof pg.DatabaseError && COLLISIONS.includes(one.code ?? ''),
  );
  if (!found) return undefined;
  log.warn({ err: error, requestId }, 'two requests collided');
  return new Refusal('request.collided', 409, {}, { cause: error });
}

function asBug(error: unknown, asker: Asker): Refusal {
  asker.log.error({ err: error, requestId: asker.requestId }, 'a request met a bug');
  return new Refusal('request.bug', 500, { id: asker.requestId });
}
