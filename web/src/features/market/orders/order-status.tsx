import type { OrderRow } from '@portolan/contract/market';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';

/** Later than promised: delivered so, or still not there. */
export const isLate = ({ deliveredAt, endedAt, promisedAt }: OrderRow, now: number): boolean =>
  deliveredAt === null ? endedAt === null && promisedAt < now : deliveredAt > promisedAt;

/** Paid, not sent, and past the day it should have left. */
export const isOverdue = ({ status, shipBy }: Pick<OrderRow, 'status' | 'shipBy'>, now: number): boolean =>
  status === 'paid' && shipBy < now;

export interface OrderStatusProps {
  order: OrderRow;
  now: number;
  /** What is decided for it and waits for its day. */
  decided?: 'ship' | 'cancel' | undefined;
}

export function OrderStatus({ order, now, decided }: OrderStatusProps) {
  const { t } = useTranslation('market/orders');
  const status = order.status === 'paid' && order.lane !== null ? 'waiting' : order.status;
  return (
    <>
      {decided ? (
        <Tag color="processing">{t(`order.decided.${decided}`)}</Tag>
      ) : (
        <Tag>{t(`order.status.${status}`)}</Tag>
      )}
      {isOverdue(order, now) && <Tag color="error">{t('order.overdue')}</Tag>}
      {isLate(order, now) && <Tag color="warning">{t('order.late')}</Tag>}
    </>
  );
}
