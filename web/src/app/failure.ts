import { ORPCError } from '@orpc/client';
import * as z from 'zod';

/** Why something asked of the server did not happen, in the few kinds a page treats differently. */
export type Failure =
  | { kind: 'refused'; code: string; data: Record<string, unknown>; fields: readonly FieldFailure[] }
  | { kind: 'invalid'; fields: readonly FieldFailure[] }
  | { kind: 'signed-out' }
  | { kind: 'unreachable' }
  | { kind: 'broken'; id: string | undefined };

export interface FieldFailure {
  /** Dotted path of the field in what was sent: `members.3.email`. */
  field: string;
  message: string;
}

const Issues = z.array(
  z.object({ path: z.array(z.union([z.string(), z.number()])).default([]), message: z.string() }),
);
const Details = z.looseObject({ id: z.string().optional(), issues: Issues.optional() });

export function failureOf(error: unknown): Failure {
  if (!(error instanceof ORPCError))
    return error instanceof TypeError ? { kind: 'unreachable' } : { kind: 'broken', id: undefined };

  const details = Details.safeParse(error.data ?? {});
  const { id, issues = [], ...data } = details.success ? details.data : {};
  const fields = issues.map((issue) => ({ field: issue.path.join('.'), message: issue.message }));

  if (error.status === 401) return { kind: 'signed-out' };
  // Every refusal's code has its module before a dot; the framework's own codes are CAPITALS.
  if (error.code.includes('.')) return { kind: 'refused', code: error.code, data, fields };
  if (error.status === 400 && fields.length > 0) return { kind: 'invalid', fields };
  if (error.status === 502 || error.status === 503 || error.status === 504) return { kind: 'unreachable' };
  return { kind: 'broken', id };
}
