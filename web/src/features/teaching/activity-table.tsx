import type { Class, StudentActivity } from '@portolan/contract/teaching';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { FailureState } from '../../app/failure-state.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useFormat } from '../../ui/format.ts';

/** What each student did: who works, who does it all, and who has not been seen. */
export function ActivityTable({ class: found }: { class: Class }) {
  const { t } = useTranslation('teaching');
  const format = useFormat();
  const activity = useQuery(api.teaching.classes.activity.queryOptions({ input: { class: found.id } }));
  if (activity.isError)
    return <FailureState error={activity.error} onRetry={() => void activity.refetch()} />;
  const teams = new Map(found.companies.map(({ id, name }) => [id, name]));
  const time = (iso: string | null) => (iso === null ? t('activity.never') : format.dateTime(iso));
  return (
    <DataTable<StudentActivity>
      label={t('activity.table')}
      csv="activity"
      rows={activity.data}
      rowKey={({ student }) => student.id}
      empty={<EmptyState title={t('activity.none')} text={t('activity.noneText')} />}
      columns={[
        { key: 'name', title: t('student.name'), value: ({ student }) => student.name },
        {
          key: 'number',
          title: t('student.number'),
          value: ({ student }) => student.number,
          isSortable: true,
        },
        {
          key: 'team',
          title: t('team'),
          value: ({ team }) => (team === null ? null : (teams.get(team) ?? null)),
          isSortable: true,
        },
        {
          key: 'decisions',
          title: t('activity.decisions'),
          value: ({ decisions }) => decisions,
          isNumber: true,
          isSortable: true,
        },
        {
          key: 'week',
          title: t('activity.lastWeek'),
          value: ({ decisionsLastWeek }) => decisionsLastWeek,
          isNumber: true,
          isSortable: true,
        },
        {
          key: 'share',
          title: t('activity.share'),
          value: ({ share }) => share,
          render: ({ share }) => (share === null ? '–' : format.percent(share, 0)),
          isNumber: true,
          isSortable: true,
        },
        {
          key: 'days',
          title: t('activity.days'),
          value: ({ activeDays }) => activeDays,
          isNumber: true,
          isSortable: true,
        },
        {
          key: 'last',
          title: t('activity.lastDecision'),
          value: ({ lastDecisionAt }) => lastDecisionAt,
          render: ({ lastDecisionAt }) => time(lastDecisionAt),
          isSortable: true,
        },
        {
          key: 'seen',
          title: t('activity.lastSeen'),
          value: ({ lastSeenAt }) => lastSeenAt,
          render: ({ lastSeenAt }) => time(lastSeenAt),
          isSortable: true,
        },
      ]}
    />
  );
}
