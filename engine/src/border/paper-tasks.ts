import type { CompanyView } from '../view/company-view.ts';
import type { Task } from '../task.ts';

/** A paper that runs out so soon is worth a renewal: testing houses take their time. */
const RENEW_DAYS = 21;

const MISSING = {
  code: 'task.missing-code',
  document: 'task.missing-document',
  register: 'task.missing-register',
  'tax-number': 'task.missing-tax-number',
} as const;

/** What a company's markets ask of its goods and it does not have, and what it will soon not have any more. */
export function paperTasks(view: CompanyView): Task[] {
  return view.papers.flatMap(({ kind, id, country, product, state, validUntil }): Task[] => {
    const target = product === undefined ? undefined : ({ kind: 'product', id: product } as const);
    const values = { paper: id, country, ...(product === undefined ? {} : { product }) };
    const about = { ...(target && { target }), values };
    if (state === 'missing') return [{ code: MISSING[kind], ...about }];
    const isEnding = validUntil !== undefined && validUntil - view.day <= RENEW_DAYS;
    return isEnding ? [{ code: 'task.renew-document', ...about, dueAt: validUntil }] : [];
  });
}
