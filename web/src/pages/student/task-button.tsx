import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../app/link-button.tsx';
import type { Task } from '../../features/market/use-tasks.tsx';

/** The button of a task leads to the page where it is done, with the side panel of the one thing that is meant. */
export function TaskButton({ task, count }: { task: Task; count: number }): ReactNode {
  const { t } = useTranslation('student');
  const to = PLACES[task.code];
  if (!to) return null;
  const panel = count > 1 ? undefined : PANELS[task.code]?.(task.target?.id);
  return (
    <LinkButton to={to} search={panel ? { panel } : {}}>
      {t(`do.${task.code}`)}
    </LinkButton>
  );
}

type Target =
  | '/student/sourcing'
  | '/student/sourcing/cost'
  | '/student/sourcing/suppliers'
  | '/student/sourcing/compliance'
  | '/student/stock'
  | '/student/store'
  | '/student/store/promotion'
  | '/student/store/advertising'
  | '/student/store/conduct'
  | '/student/orders'
  | '/student/after-sales'
  | '/student/numbers/money';

const PLACES: Record<string, Target> = {
  'task.buy-a-study': '/student/sourcing',
  'task.order-goods': '/student/sourcing/cost',
  'task.ship-order': '/student/orders',
  'task.answer-letter': '/student/after-sales',
  'task.decide-return': '/student/after-sales',
  'task.answer-dispute': '/student/after-sales',
  'task.grade-return': '/student/after-sales',
  'task.answer-review': '/student/after-sales',
  'task.missing-code': '/student/sourcing/compliance',
  'task.missing-document': '/student/sourcing/compliance',
  'task.missing-register': '/student/sourcing/compliance',
  'task.missing-tax-number': '/student/sourcing/compliance',
  'task.renew-document': '/student/sourcing/compliance',
  'task.open-a-store': '/student/store',
  'task.write-a-listing': '/student/store',
  'task.choose-a-lane': '/student/store',
  'task.nothing-sold': '/student/store',
  'task.file-page-right': '/student/store',
  'task.forward-due': '/student/numbers/money',
  'task.tax-due': '/student/numbers/money',
  'task.claim-refund': '/student/numbers/money',
  'task.debts-overdue': '/student/numbers/money',
  'task.in-administration': '/student/numbers/money',
  'task.credit-is-dear': '/student/numbers/money',
  'task.store-at-risk': '/student/store/conduct',
  'task.store-has-points': '/student/store/conduct',
  'task.store-suspended': '/student/store/conduct',
  'task.put-right': '/student/store/conduct',
  'task.metric-near-limit': '/student/store/conduct',
  'task.ads-unpaid': '/student/store/advertising',
  'task.ads-sell-nothing': '/student/store/advertising',
  'task.enter-campaign': '/student/store/promotion',
  'task.out-of-stock': '/student/stock',
  'task.stock-low': '/student/stock',
  'task.stock-runs-out': '/student/stock',
  'task.stock-ages': '/student/stock',
  'task.answer-inspection': '/student/sourcing/suppliers',
  'task.pay-balance': '/student/sourcing/suppliers',
  'task.claim-parcel': '/student/orders',
  'task.claim-freight': '/student/orders',
};
const PANELS: Record<string, (id: string | number | undefined) => string> = {
  'task.claim-refund': (month) => `claim-${month}`,
  'task.write-a-listing': (market) => `write-${market}`,
  'task.file-page-right': (listing) => `listing-${listing}`,
  'task.choose-a-lane': (market) => `lane-${market}`,
  'task.answer-inspection': (supply) => `report-${supply}`,
  'task.ship-order': (order) => `order-${order}`,
  'task.answer-letter': (letter) => `letter-${letter}`,
  'task.decide-return': (found) => `return-${found}`,
  'task.answer-dispute': (found) => `return-${found}`,
  'task.grade-return': (found) => `return-${found}`,
  'task.answer-review': (order) => `review-${order}`,
  'task.missing-code': (product) => `classify-${product}`,
  'task.ads-sell-nothing': (campaign) => `campaign-${campaign}`,
};
