import type { OrderRow } from '@portolan/contract/market';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '../../../ui/confirm-button.tsx';
import { useFormat } from '../../../ui/format.ts';
import type { Desk } from '../use-company.ts';
import { useDecideAll } from '../decide/use-decide-all.ts';

export interface CancelOrdersProps {
  desk: Desk;
  orders: readonly OrderRow[];
  onDone?: () => void;
}

/** Gives orders up: says what goes back to the buyers and what it does to the store's cancellation rate. */
export function CancelOrders({ desk, orders, onDone }: CancelOrdersProps) {
  const { t } = useTranslation('market/orders');
  const format = useFormat();
  const decideAll = useDecideAll(desk);
  const back = [...Map.groupBy(orders, ({ currency }) => currency)].map(([currency, of]) =>
    format.money(
      of.reduce((sum, { total }) => sum + total, 0),
      currency,
      { withCode: true },
    ),
  );
  return (
    <ConfirmButton
      label={t('cancel.button')}
      title={t('cancel.title', { count: orders.length })}
      isDestructive
      consequence={
        <>
          <p>{t('cancel.consequence', { money: format.list(back) })}</p>
          {ratesAfter(desk, orders).map(({ market, now, after, limit }) => (
            <p key={market}>
              {t('cancel.rate', {
                now: now === undefined ? t('cancel.noRate') : format.percent(now),
                after: format.percent(after),
                limit: format.percent(limit),
              })}
            </p>
          ))}
        </>
      }
      onConfirm={async () => {
        await decideAll(orders.map(({ id }) => ({ kind: 'cancel-order', order: id })));
        onDone?.();
      }}
    />
  );
}

/** The cancellation rate of each store concerned, now and with these orders; while few are measured, of those few. */
function ratesAfter({ view }: Desk, orders: readonly OrderRow[]) {
  return view.stores.flatMap(({ market, health }) => {
    const rate = health.metrics.find(({ metric }) => metric === 'cancellation');
    const more = orders.filter((order) => order.market === market).length;
    if (!rate || more === 0) return [];
    const now = rate.share;
    const days = health.days.filter(({ day }) => day > view.day - rate.windowDays);
    const cancelled = days.reduce((sum, day) => sum + day.cancelled, 0);
    return [{ market, now, after: (cancelled + more) / Math.max(rate.events, more), limit: rate.limit }];
  });
}
