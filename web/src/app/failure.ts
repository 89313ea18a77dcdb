import { ORPCError } from '@orpc/client';
import { Unreachable } from './unreachable.ts';

/** Why something asked of the server did not happen, in the few kinds a page treats differently. */
export type Failure =
  | { kind: 'refused'; code: string; data: Record<string, unknown> }
  | { kind: 'invalid'; fields: readonly FieldFailure[] }
  | { kind: 'signed-out' }
  | { kind: 'unreachable' }
  | { kind: 'broken'; id: string | undefined };

export interface FieldFailure {
  /** Dotted path of the field in what was sent: `members.3.email`. */
  field: string;
  message: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function fieldsIn(issues: unknown): FieldFailure[] {
  if (!Array.isArray(issues)) return [];
  return issues.filter(isRecord).map(({ path, message }) => ({
    field: Array.isArray(path) ? path.join('.') : '',
    message: String(message),
  }));
}

/** What the engine found wrong in a decision: `goods[0].units` is the field `goods.0.units`. */
function faultsIn(faults: unknown): FieldFailure[] {
  if (!Array.isArray(faults)) return [];
  return faults
    .filter(isRecord)
    .flatMap(({ path, message }) =>
      typeof path === 'string' && typeof message === 'string'
        ? [{ field: path.replaceAll(/\[(\d+)\]/g, '.$1'), message }]
        : [],
    );
}

/** What a proxy in front answers while the server behind it is away. */
const AWAY = [502, 503, 504];

export function failureOf(error: unknown): Failure {
  if (error instanceof Unreachable) return { kind: 'unreachable' };
  if (!(error instanceof ORPCError)) return { kind: 'broken', id: undefined };

  const data = isRecord(error.data) ? error.data : {};
  if (error.code === 'identity.sign-in-first') return { kind: 'signed-out' };
  if (error.code === 'request.bug') return { kind: 'broken', id: String(data['id']) };
  if (error.code === 'request.invalid') return { kind: 'invalid', fields: fieldsIn(data['issues']) };
  const faults = faultsIn(data['faults']);
  if (faults.length > 0) return { kind: 'invalid', fields: faults };
  // Every refusal's code has its module before a dot; the framework's own codes are CAPITALS.
  if (error.code.includes('.')) return { kind: 'refused', code: error.code, data };
  return AWAY.includes(error.status) ? { kind: 'unreachable' } : { kind: 'broken', id: undefined };
}
