import type { CompanyView } from '../view/company-view.ts';
import type { Task } from '../task.ts';

/** Disputes that want an answer, goods that want a grade, and reviews that want a word in public. */
export function afterSalesTasks({ returns, reviews }: CompanyView): Task[] {
  const disputes = returns.flatMap(({ id, order, cause, state, dispute }): Task[] => {
    if (state !== 'claimed' || !dispute || dispute.contestedWith) return [];
    const target = { kind: 'return', id } as const;
    return [
      { code: 'task.answer-dispute', target, values: { return: id, order, cause }, dueAt: dispute.dueAt },
    ];
  });
  const back = returns.flatMap(({ id, order, state, gradeBy }): Task[] => {
    if (state !== 'received' || gradeBy === undefined) return [];
    const target = { kind: 'return', id } as const;
    return [{ code: 'task.grade-return', target, values: { return: id, order }, dueAt: gradeBy }];
  });
  const unanswered = reviews.filter(({ answeredOn }) => answeredOn === undefined);
  const critical = unanswered.map(({ order, stars, answerBy }): Task => ({
    code: 'task.answer-review',
    target: { kind: 'order', id: order },
    values: { order, stars },
    dueAt: answerBy,
  }));
  return [...disputes, ...back, ...critical];
}
