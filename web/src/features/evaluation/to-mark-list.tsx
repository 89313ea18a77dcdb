import type { ToMark } from '@portolan/contract/evaluation';
import type { ReactNode } from 'react';
import { Switch, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../ui/data-table.tsx';
import { useFormat } from '../../ui/format.ts';

const COLOUR = {
  waiting: 'processing',
  'changed-since': 'warning',
  marked: 'success',
  'not-handed-in': 'default',
} as const;

/** Every deliverable of every company with what it needs from whoever looks; opens to the marking. */
export function ToMarkList({
  rows,
  empty,
  onOpen,
}: {
  rows: readonly ToMark[] | undefined;
  empty: ReactNode;
  onOpen: (row: ToMark) => void;
}) {
  const { t } = useTranslation('evaluation');
  const format = useFormat();
  const [withMissing, setWithMissing] = useState(false);
  return (
    <DataTable<ToMark>
      label={t('toMark.table')}
      csv="to-mark"
      rows={rows?.filter(({ state }) => withMissing || state !== 'not-handed-in')}
      rowKey={({ deliverable, team }) => `${team.id} ${deliverable}`}
      empty={empty}
      onOpen={onOpen}
      filters={
        <label>
          <Switch size="small" checked={withMissing} onChange={setWithMissing} /> {t('toMark.withMissing')}
        </label>
      }
      columns={[
        { key: 'team', title: t('company'), value: ({ team }) => team.name, isSortable: true },
        {
          key: 'deliverable',
          title: t('deliverable'),
          value: ({ name }) => format.said(name),
          isSortable: true,
        },
        {
          key: 'state',
          title: t('state'),
          value: ({ state }) => t(`state.${state}`),
          render: ({ state }) => <Tag color={COLOUR[state]}>{t(`state.${state}`)}</Tag>,
          isSortable: true,
        },
        {
          key: 'at',
          title: t('handedIn'),
          value: ({ handedInAt }) => handedInAt,
          render: ({ handedInAt }) => (handedInAt === null ? '–' : format.dateTime(handedInAt)),
          isSortable: true,
        },
      ]}
    />
  );
}
