import { Button } from 'antd';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePanel } from '../../app/panel.ts';
import { CancelOrders } from '../../features/market/orders/cancel-orders.tsx';
import { MishapsTable } from '../../features/market/orders/mishaps-table.tsx';
import { OrderPanel } from '../../features/market/orders/order-panel.tsx';
import { isOverdue } from '../../features/market/orders/order-status.tsx';
import { OrdersTable } from '../../features/market/orders/orders-table.tsx';
import { ShipOrders } from '../../features/market/orders/ship-orders.tsx';
import { WaitingDecisions } from '../../features/market/decide/waiting-decisions.tsx';
import { useCompany, type Sight } from '../../features/market/use-company.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import styles from './student.module.css';

/** The orders of the company: what has to leave, what is on its way, and why anybody bought. */
export function OrdersPage() {
  const { t } = useTranslation('student');
  const desk = useCompany();
  const { title, note } = useHeadline(desk.view);
  const panel = usePanel('order');
  const why = usePanel('why');
  const open = panel.id ?? why.id;
  return (
    <>
      <PageHeader title={title} tab={t('orders.tab')} help={t('orders.help')} note={note} />
      <WaitingDecisions desk={desk} kinds={['ship-orders', 'cancel-order', 'claim-from-carrier']} />
      <OrdersTable
        desk={desk}
        onOpen={(id) => panel.open(String(id))}
        empty={
          <EmptyState
            title={t('orders.none')}
            text={t('orders.noneText')}
            action={
              <Link to="/student">
                <Button type="primary">{t('orders.toToday')}</Button>
              </Link>
            }
          />
        }
        renderBulk={(selected, clear) => {
          const waiting = selected.filter(({ status }) => status === 'paid');
          return (
            <>
              {waiting.length > 0 && <ShipOrders desk={desk} orders={waiting} onDone={clear} />}
              {waiting.length > 0 && <CancelOrders desk={desk} orders={waiting} onDone={clear} />}
              {waiting.length < selected.length && (
                <span>{t('orders.notWaiting', { count: selected.length - waiting.length })}</span>
              )}
            </>
          );
        }}
      />
      {desk.view.mishaps.length > 0 && (
        <>
          <h2 className={styles.heading}>{t('orders.mishaps')}</h2>
          <MishapsTable desk={desk} />
        </>
      )}
      <SidePanel isOpen={open !== undefined} title={t('orders.one', { id: open })} onClose={panel.close}>
        {open !== undefined && (
          <OrderPanel
            key={open}
            desk={desk}
            order={Number(open)}
            tab={why.id === undefined ? 'order' : 'why'}
            onTab={(tab) => (tab === 'why' ? why : panel).open(open)}
          />
        )}
      </SidePanel>
    </>
  );
}

/** The answer first: what waits, what is overdue, what nobody has chosen a lane for. */
function useHeadline({ orders, underWay, day }: Sight): { title: string; note: string | undefined } {
  const { t } = useTranslation('student');
  const overdue = orders.filter(({ shipBy }) => isOverdue({ status: 'paid', shipBy }, day)).length;
  const unsent = orders.filter(({ lane }) => lane === undefined).length;
  const values = { count: orders.length, overdue, underWay };
  if (orders.length === 0) return { title: t('orders.title.clear', values), note: undefined };
  return {
    title: overdue > 0 ? t('orders.title.overdue', values) : t('orders.title.waiting', values),
    note: unsent > 0 ? t('orders.unsent', { count: unsent }) : t('orders.allSent'),
  };
}
