import type { DecisionSent } from '@portolan/contract/market';
import { knownDecision } from './decide/known-decision.ts';
import type { Sight } from './use-company.ts';

type Task = Sight['tasks'][number];

/** Tasks that nothing already decided for the next day will have done. */
export function openTasks(tasks: readonly Task[], waiting: readonly { decision: DecisionSent }[]): Task[] {
  return tasks.filter((task) => !waiting.some(({ decision }) => sees(decision, task)));
}

function sees(sent: DecisionSent, { code, target, values }: Task): boolean {
  const decision = knownDecision(sent);
  switch (decision.kind) {
    case 'buy-study':
      return code === 'task.buy-a-study';
    case 'open-store':
      return code === 'task.open-a-store';
    case 'order-goods':
      return (
        code === 'task.order-goods' ||
        ((code === 'task.out-of-stock' || code === 'task.stock-low' || code === 'task.stock-runs-out') &&
          values['product'] === decision.product)
      );
    case 'write-listing':
      return (
        (code === 'task.write-a-listing' && target?.id === decision.market) ||
        (code === 'task.file-page-right' &&
          target?.id === decision.listing &&
          decision.category !== undefined)
      );
    case 'set-lane-rule':
      return code === 'task.choose-a-lane' && target?.id === decision.market;
    case 'ship-orders':
      return code === 'task.ship-order' && decision.orders.some((order) => order === target?.id);
    case 'cancel-order':
      return code === 'task.ship-order' && target?.id === decision.order;
    case 'answer-letter':
      return code === 'task.answer-letter' && target?.id === decision.letter;
    case 'decide-return':
      return code === 'task.decide-return' && target?.id === decision.return;
    case 'answer-inspection':
      return code === 'task.answer-inspection' && target?.id === decision.supply;
    case 'claim-from-carrier':
      return target?.kind === 'mishap' && target.id === decision.mishap;
    case 'remove-stock':
      return code === 'task.stock-ages' && target?.id === decision.product;
    case 'claim-export-refund':
      return code === 'task.claim-refund' && values['month'] === decision.month;
    default:
      return false;
  }
}
