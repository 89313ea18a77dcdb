import type { RankOf } from '@portolan/engine';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { useFormat } from '../../../ui/format.ts';
import type { Seen } from '../why/use-seen.ts';
import { usePageName } from './use-page-name.ts';

type Standing = RankOf['standings'][number];

export interface StandingsOnPagesProps {
  standings: readonly Standing[];
  seen: Seen;
  onOpen: (page: number) => void;
}

/** Every page of results that a listing stands on, with its row and what is missing to the one above. */
export function StandingsOnPages({ standings, seen, onOpen }: StandingsOnPagesProps) {
  const { t } = useTranslation(['market/rank', 'market/why']);
  const format = useFormat();
  const nameOf = usePageName(seen);
  const missing = ({ missing: to }: Standing) => {
    if (!to) return t('rankOf.first');
    const [term, value] = Object.entries(to.terms).toSorted((a, b) => b[1] - a[1])[0] ?? ['price', 0];
    return t('rankOf.missing', {
      by: format.number(to.score, 2),
      term: t(`rank.${term as keyof typeof to.terms}`),
      value: format.number(value, 2),
    });
  };
  return (
    <DataTable<Standing>
      label={t('rankOf.standings')}
      csv="rank"
      rows={standings}
      rowKey={({ page }) => String(page)}
      onOpen={({ page }) => onOpen(page)}
      empty={<p>{t('rankOf.nowhere')}</p>}
      columns={[
        { key: 'page', title: t('rankOf.page'), value: nameOf },
        {
          key: 'share',
          title: t('rankOf.share'),
          isNumber: true,
          value: ({ share }) => share,
          render: ({ share }) => format.percent(share),
        },
        { key: 'row', title: t('rankOf.row'), isNumber: true, isSortable: true, value: ({ row }) => row + 1 },
        { key: 'rows', title: t('rankOf.rows'), isNumber: true, value: ({ rows }) => rows },
        { key: 'missing', title: t('rankOf.above'), value: missing },
      ]}
    />
  );
}
