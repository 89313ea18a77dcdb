import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { FailureState } from '../../../app/failure-state.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import type { OwnSeat } from '../use-company.ts';
import styles from './numbers.module.css';
import { usePostingColumns } from './posting-columns.tsx';

const PAGE = 50;

export interface LineFilter {
  account: string;
  memo?: string;
  from: number;
  until: number;
}

/** The postings that a line of a statement is made of, newest first. */
export function LinePostings({ seat, filter }: { seat: OwnSeat; filter: LineFilter }) {
  const { t } = useTranslation('market/numbers');
  const columns = usePostingColumns();
  const [offset, setOffset] = useState(0);
  const input = { world: seat.world.id, company: seat.company, limit: PAGE, offset, ...filter };
  const found = useQuery(
    api.market.companies.ledger.queryOptions({ input, placeholderData: keepPreviousData }),
  );
  if (found.isError) return <FailureState error={found.error} onRetry={() => void found.refetch()} />;
  return (
    <DataTable
      label={t('ledger.postings')}
      csv="postings"
      rows={found.data?.postings.map((posting, place) => ({ ...posting, place: offset + place }))}
      rowKey={({ place }) => String(place)}
      empty={<p className={styles.none}>{t('ledger.none')}</p>}
      paging={found.data && { offset, limit: PAGE, total: found.data.total, onChange: setOffset }}
      columns={columns}
    />
  );
}
