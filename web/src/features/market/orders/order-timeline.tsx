import type { OrderRow, OrderStory } from '@portolan/contract/market';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import { useMoment } from '../moments.ts';
import type { Desk } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import styles from './orders.module.css';

export interface OrderTimelineProps {
  desk: Desk;
  order: OrderRow;
  events: OrderStory['events'];
}

/** What happened to an order, the first thing first; what its carrier reported stands back a little. */
export function OrderTimeline({ desk: { view }, order, events }: OrderTimelineProps) {
  const { t } = useTranslation(['market/orders', 'market']);
  const format = useFormat();
  const moment = useMoment();
  const names = useNames(view);
  const say = ({ code, values }: OrderStory['events'][number]): string => {
    const { lane, cause, stance, inAll } = values;
    return t(`event.${code}`, {
      ...values,
      ...(typeof lane === 'string' && { lane: names('lane', lane) }),
      ...(typeof cause === 'string' && { cause: t(`cause.${cause}`) }),
      ...(typeof stance === 'string' && { stance: t(`stance.${stance}`) }),
      ...(typeof inAll === 'number' && { inAll: format.money(inAll, order.currency) }),
    });
  };
  return (
    <ol className={styles.timeline}>
      {events.map((event) => (
        <li
          key={`${event.at} ${event.code}`}
          className={event.code.startsWith('track-') ? styles.carrier : undefined}
        >
          <span className={styles.when}>{moment(event.at)}</span>
          {say(event)}
        </li>
      ))}
    </ol>
  );
}
