import type { OrderRow } from '@portolan/contract/market';
import { useTranslation } from 'react-i18next';
import { type Fact, Facts } from '../../../ui/facts.tsx';
import { useFormat } from '../../../ui/format.ts';
import { useListingNames } from '../listing-names.ts';
import { useMoment } from '../moments.ts';
import type { Desk } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import { OrderStatus } from './order-status.tsx';
import styles from './orders.module.css';

export interface OrderFactsProps {
  desk: Desk;
  order: OrderRow;
  decided: 'ship' | 'cancel' | undefined;
}

export function OrderFacts({ desk: { view }, order, decided }: OrderFactsProps) {
  const { t } = useTranslation('market/orders');
  const format = useFormat();
  const names = useNames(view);
  const moment = useMoment();
  const listing = useListingNames(view);
  const money = (minor: number) => format.money(minor, order.currency, { withCode: true });
  const { money: purse } = view;
  const facts: Fact[] = [
    [t('order.status'), <OrderStatus key="status" order={order} now={view.day} decided={decided} />],
    [t('order.product'), t('order.units', { product: names('product', order.product), units: order.units })],
    [t('order.listing'), listing(order.listing).title],
    [t('order.buyer'), t('order.buyerIn', { buyer: order.buyer, country: names('country', order.country) })],
    [t('order.shipByLong'), moment(order.shipBy)],
    [t('order.promisedLong'), moment(order.promisedAt)],
    [
      t('order.lane'),
      order.lane === null
        ? t('order.noLane')
        : order.postage === null
          ? names('lane', order.lane)
          : t('order.lanePaid', {
              lane: names('lane', order.lane),
              postage: format.money(order.postage, purse.homeCurrency),
            }),
    ],
    [t('order.price'), money(order.price)],
    order.discount > 0 && [t('order.discount'), money(-order.discount)],
    [t('order.taxAndDuty'), t('order.taxDuty', { tax: money(order.tax), duty: money(order.duty) })],
    order.door > 0 && [t('order.door'), money(order.door)],
    [t('order.paid'), <strong key="paid">{money(order.total)}</strong>],
    order.refunded > 0 && [t('order.refunded'), money(order.refunded)],
  ];
  return <Facts className={styles.facts} facts={facts} />;
}
