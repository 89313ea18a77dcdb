import type { OrderRow } from '@portolan/contract/market';
import type { Sight } from '../use-company.ts';

/** What is known to have gone wrong, or well, with a reviewed order; nobody but the buyer knows more. */
export type ReviewCause =
  | { kind: 'late'; days: number }
  | { kind: 'letter' | 'return'; cause: string }
  | { kind: 'unanswered' | 'in-time' };

export function reviewCauses(
  order: OrderRow,
  { letters, returns }: Pick<Sight, 'letters' | 'returns'>,
): ReviewCause[] {
  const { id, deliveredAt, promisedAt, reviewAt } = order;
  const late = deliveredAt === null ? 0 : deliveredAt - promisedAt;
  const wrote = letters.filter((letter) => letter.order === id && letter.cause !== 'thanks');
  const hadNoAnswer = wrote.some(
    ({ answer, dueAt }) => dueAt < (reviewAt ?? dueAt) && (!answer || answer.at > dueAt),
  );
  const causes: ReviewCause[] = [
    ...(late > 0 ? [{ kind: 'late', days: Math.ceil(late) } as const] : []),
    ...wrote.map(({ cause }) => ({ kind: 'letter', cause }) as const),
    ...(hadNoAnswer ? [{ kind: 'unanswered' } as const] : []),
    ...returns.filter((one) => one.order === id).map(({ cause }) => ({ kind: 'return', cause }) as const),
  ];
  return causes.length === 0 && deliveredAt !== null ? [{ kind: 'in-time' }] : causes;
}
