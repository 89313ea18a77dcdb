import type { OrderStory } from '@portolan/contract/market';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OrderTimeline } from '../orders/order-timeline.tsx';
import type { Desk } from '../use-company.ts';
import styles from './after-sales.module.css';

/** What happened to the order that a letter or a return is about, and the way to it. */
export function AboutOrder({ desk, story: { order, events } }: { desk: Desk; story: OrderStory }) {
  const { t } = useTranslation('market/after-sales');
  return (
    <section>
      <h3 className={styles.heading}>
        <Link to="/student/orders" search={{ panel: `order-${order.id}` }}>
          {t('letter.order', { order: order.id })}
        </Link>
      </h3>
      <OrderTimeline desk={desk} order={order} events={events} />
    </section>
  );
}
