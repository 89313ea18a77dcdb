import type { OrderStory } from '@portolan/contract/market';
import { useQuery } from '@tanstack/react-query';
import { Skeleton, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { FailureState } from '../../../app/failure-state.tsx';
import type { Desk } from '../use-company.ts';
import { WhyBought } from '../why/why-bought.tsx';
import { CancelOrders } from './cancel-orders.tsx';
import { OrderFacts } from './order-facts.tsx';
import { OrderMoney } from './order-money.tsx';
import { OrderTimeline } from './order-timeline.tsx';
import styles from './orders.module.css';
import { ShipOrders } from './ship-orders.tsx';
import { withLane } from './with-lane.ts';
import { useDecidedOrders } from './use-decided-orders.ts';

export interface OrderPanelProps {
  desk: Desk;
  order: number;
  /** Which of the two is open is part of the address, so both can be linked to. */
  tab: 'order' | 'why';
  onTab: (tab: 'order' | 'why') => void;
}

/** One order: what happened to it and its money, and why its buyer bought. */
export function OrderPanel({ desk, order, tab, onTab }: OrderPanelProps) {
  const { t } = useTranslation(['market/orders', 'market/why']);
  const { world, company } = desk;
  const story = useQuery(
    api.market.companies.order.queryOptions({ input: { world: world.id, company, order } }),
  );
  if (story.isError) return <FailureState error={story.error} onRetry={() => void story.refetch()} />;
  return (
    <Tabs
      activeKey={tab}
      onChange={(key) => onTab(key === 'why' ? 'why' : 'order')}
      items={[
        {
          key: 'order',
          label: t('order.tab'),
          children: story.data ? <Story desk={desk} story={story.data} /> : <Skeleton />,
        },
        { key: 'why', label: t('why.tab'), children: <WhyBought desk={desk} order={order} /> },
      ]}
    />
  );
}

function Story({ desk, story }: { desk: Desk; story: OrderStory }) {
  const { t } = useTranslation('market/orders');
  const { events, postings } = story;
  const order = withLane(desk.view, story.order);
  const decided = useDecidedOrders(desk).get(order.id);
  const isWaiting = order.status === 'paid' && decided === undefined;
  return (
    <div className={styles.panel}>
      <OrderFacts desk={desk} order={order} decided={decided} />
      {isWaiting && (
        <div className={styles.actions}>
          <ShipOrders desk={desk} orders={[order]} />
          <CancelOrders desk={desk} orders={[order]} />
        </div>
      )}
      <section>
        <h3 className={styles.heading}>{t('order.timeline')}</h3>
        <OrderTimeline desk={desk} order={order} events={events} />
      </section>
      <section>
        <h3 className={styles.heading}>{t('order.money')}</h3>
        <OrderMoney desk={desk} postings={postings} />
      </section>
    </div>
  );
}
