import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { decisionsOf } from '../decide/decisions-of.ts';
import type { Desk } from '../use-company.ts';
import { useDecide } from '../decide/use-decide.ts';
import { useNames } from '../use-names.ts';
import { useWaiting } from '../decide/use-waiting.ts';

const WORDINGS = ['none', 'neutral', 'incentivised'] as const;
type Wording = (typeof WORDINGS)[number];
type Store = Desk['view']['stores'][number];

/** How the buyers of each store are asked for their review, once per order. */
export function ReviewRequests({ desk }: { desk: Desk }) {
  const { t } = useTranslation(['market/after-sales', 'market/orders']);
  const { view } = desk;
  const name = useNames(view);
  const { decide, isDeciding } = useDecide(desk);
  const waiting = new Map(
    decisionsOf(useWaiting(desk), 'request-reviews').map(({ market, wording }) => [market, wording]),
  );
  const wordingOf = ({ market, reviewRequest }: Store): Wording =>
    waiting.get(market) ?? reviewRequest ?? 'none';
  return (
    <DataTable<Store>
      label={t('request.table')}
      rows={view.stores}
      rowKey={({ market }) => market}
      empty={<p>{t('request.noStore')}</p>}
      columns={[
        { key: 'market', title: t('order.market'), value: ({ market }) => name('market', market) },
        {
          key: 'wording',
          title: t('request.wording'),
          value: (store) => t(`request.${wordingOf(store)}`),
          render: (store) => (
            <Select<Wording>
              aria-label={t('request.wordingOf', { market: name('market', store.market) })}
              value={wordingOf(store)}
              disabled={isDeciding || waiting.has(store.market)}
              options={WORDINGS.map((value) => ({ value, label: t(`request.${value}`) }))}
              onChange={(wording) => void decide({ kind: 'request-reviews', market: store.market, wording })}
            />
          ),
        },
        {
          key: 'means',
          title: t('request.meaning'),
          value: (store) => t(`request.means.${wordingOf(store)}`),
        },
      ]}
    />
  );
}
