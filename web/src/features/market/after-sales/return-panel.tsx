import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { FailureState } from '../../../app/failure-state.tsx';
import { decisionsOf } from '../decide/decisions-of.ts';
import type { Desk } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import { useWaiting } from '../decide/use-waiting.ts';
import { AboutOrder } from './about-order.tsx';
import styles from './after-sales.module.css';
import { AnswerDisputeForm } from './answer-dispute-form.tsx';
import { DecideReturnForm } from './decide-return-form.tsx';
import { GradeReturnForm } from './grade-return-form.tsx';

export interface ReturnPanelProps {
  desk: Desk;
  returnCase: Desk['view']['returns'][number];
  onDecided: () => void;
}

/** A buyer who wants to send goods back: why, what happened to the order, and the decision. */
export function ReturnPanel({ desk, returnCase, onDecided }: ReturnPanelProps) {
  const { t } = useTranslation(['market/after-sales', 'market']);
  const names = useNames(desk.view);
  const { world, company } = desk;
  const lines = useWaiting(desk);
  const isDecided = (['decide-return', 'answer-dispute', 'grade-return'] as const).some((kind) =>
    decisionsOf(lines, kind).some((one) => one.return === returnCase.id),
  );
  const story = useQuery(
    api.market.companies.order.queryOptions({ input: { world: world.id, company, order: returnCase.order } }),
  );
  if (story.isError) return <FailureState error={story.error} onRetry={() => void story.refetch()} />;
  if (!story.data) return <Skeleton />;
  const { order } = story.data;
  const { state, dispute } = returnCase;
  const isOpen = state === 'asked' && !isDecided;
  const isDisputed = state === 'claimed' && dispute !== undefined && !dispute.contestedWith && !isDecided;
  const isBack = state === 'received' && !isDecided;
  return (
    <div className={styles.panel}>
      <p>
        {t('return.reason', {
          product: names('product', order.product),
          cause: t(`cause.${returnCase.cause}`),
        })}{' '}
        <span className={styles.quiet}>
          {t(returnCase.cause === 'changed-mind' ? 'return.faultTheirs' : 'return.faultOurs')}
        </span>
      </p>
      {isOpen && <DecideReturnForm desk={desk} returnCase={returnCase} order={order} onDecided={onDecided} />}
      {isDisputed && <AnswerDisputeForm desk={desk} returnCase={returnCase} onDecided={onDecided} />}
      {isBack && <GradeReturnForm desk={desk} returnCase={returnCase} onDecided={onDecided} />}
      {!isOpen && !isDisputed && !isBack && (
        <p>{isDecided ? t('return.waiting') : t(`return.state.${returnCase.state}`)}</p>
      )}
      <AboutOrder desk={desk} story={story.data} />
    </div>
  );
}
