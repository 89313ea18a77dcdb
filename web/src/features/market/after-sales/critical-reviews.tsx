import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { useFormat } from '../../../ui/format.ts';
import { decisionsOf } from '../decide/decisions-of.ts';
import type { Desk } from '../use-company.ts';
import { useListingNames } from '../listing-names.ts';
import { useNames } from '../use-names.ts';
import { useWaiting } from '../decide/use-waiting.ts';

type Review = Desk['view']['reviews'][number];

/** Reviews that later shoppers look at first, and whether somebody has answered them. */
export function CriticalReviews({ desk, onOpen }: { desk: Desk; onOpen: (order: number) => void }) {
  const { t } = useTranslation(['market/after-sales', 'market/orders']);
  const format = useFormat();
  const { view } = desk;
  const name = useNames(view);
  const listing = useListingNames(view);
  const waiting = new Set(decisionsOf(useWaiting(desk), 'answer-review').map(({ order }) => order));
  const state = ({ order, answeredOn, answerBy }: Review) => {
    if (answeredOn !== undefined) return t('critical.answered', { day: format.day(answeredOn) });
    return waiting.has(order) ? t('critical.waiting') : t('critical.open', { day: format.day(answerBy) });
  };
  return (
    <DataTable<Review>
      label={t('critical.table')}
      csv="critical-reviews"
      rows={view.reviews}
      rowKey={({ order }) => String(order)}
      onOpen={({ order }) => onOpen(order)}
      empty={<p>{t('critical.none')}</p>}
      columns={[
        {
          key: 'stars',
          title: t('review.stars'),
          value: ({ stars }) => stars,
          render: ({ stars }) => `${stars} ★`,
        },
        { key: 'page', title: t('critical.page'), value: (review) => listing(review.listing).short },
        { key: 'market', title: t('order.market'), value: ({ market }) => name('market', market) },
        { key: 'day', title: t('review.day'), isNumber: true, isSortable: true, value: ({ day }) => day },
        { key: 'state', title: t('past.state'), value: state },
      ]}
    />
  );
}
