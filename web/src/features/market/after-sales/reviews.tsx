import type { OrderRow } from '@portolan/contract/market';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { FailureState } from '../../../app/failure-state.tsx';
import { Chart } from '../../../ui/chart.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useFormat } from '../../../ui/format.ts';
import { dayOfMoment } from '../moments.ts';
import type { Desk } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import styles from './after-sales.module.css';
import { reviewCauses, type ReviewCause } from './review-causes.ts';
import { starsOf } from './stars.ts';

/** What can have become of an order that was reviewed, and of each so many as the newest reviews are among. */
const REVIEWED = ['delivered', 'closed', 'returned'];
const NEWEST = 500;

/** How buyers judged: all stars as a distribution, the newest scores with what is known of their causes. */
export function Reviews({ desk, onOpen }: { desk: Desk; onOpen: (order: number) => void }) {
  const { t } = useTranslation(['market/after-sales', 'market', 'market/orders']);
  const format = useFormat();
  const names = useNames(desk.view);
  const { world, company, view } = desk;
  const pages = useQueries({
    queries: REVIEWED.map((status) =>
      api.market.companies.orders.queryOptions({
        input: { world: world.id, company, status, limit: NEWEST },
      }),
    ),
  });
  const failed = pages.find(({ isError }) => isError);
  if (failed) return <FailureState error={failed.error} onRetry={() => void failed.refetch()} />;
  const { counts, count, mean } = starsOf(view.listings);
  if (count === 0) return <EmptyState title={t('review.none')} text={t('review.noneText')} />;
  const orders = pages.flatMap(({ data }) => data?.orders ?? []);
  const reviewed = orders
    .filter(({ reviewScore }) => reviewScore !== null)
    .toSorted((a, b) => (b.reviewAt ?? 0) - (a.reviewAt ?? 0));
  const say = (cause: ReviewCause): string => {
    if (cause.kind === 'late') return t('review.late', { count: cause.days });
    if (cause.kind === 'letter' || cause.kind === 'return')
      return t(`review.${cause.kind}`, { cause: t(`cause.${cause.cause}`) });
    return t(`review.${cause.kind}`);
  };
  const causes = (order: OrderRow) => format.list(reviewCauses(order, view).map(say));
  const bad = (counts[0] ?? 0) + (counts[1] ?? 0);
  return (
    <div className={styles.two}>
      <Chart
        title={t('review.chart', {
          mean: format.number(mean, 2),
          count,
          bad: format.percent(bad / count),
        })}
        file="reviews"
        height={200}
        data={{
          kind: 'lying',
          x: { name: t('review.stars'), values: [5, 4, 3, 2, 1].map((stars) => `${stars} ★`) },
          y: { name: t('review.count') },
          series: [{ name: t('review.count'), values: counts.toReversed() }],
        }}
      />
      <DataTable<OrderRow>
        label={t('review.newest')}
        csv="reviews"
        rows={pages.some(({ isPending }) => isPending) ? undefined : reviewed}
        rowKey={({ id }) => String(id)}
        onOpen={({ id }) => onOpen(id)}
        empty={<p className={styles.none}>{t('review.noneNew')}</p>}
        columns={[
          {
            key: 'score',
            title: t('review.stars'),
            value: ({ reviewScore }) => reviewScore,
            render: ({ reviewScore }) => `${reviewScore} ★`,
            isSortable: true,
          },
          {
            key: 'day',
            title: t('review.day'),
            isNumber: true,
            value: ({ reviewAt }) => (reviewAt === null ? null : dayOfMoment(reviewAt)),
          },
          {
            key: 'product',
            title: t('order.product'),
            value: ({ product }) => names('product', product),
          },
          { key: 'market', title: t('order.market'), value: ({ country }) => names('country', country) },
          { key: 'causes', title: t('review.causes'), value: causes },
        ]}
      />
    </div>
  );
}
