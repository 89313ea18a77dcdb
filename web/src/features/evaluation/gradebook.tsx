import type { GradebookRow } from '@portolan/contract/evaluation';
import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { FailureState } from '../../app/failure-state.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useFormat } from '../../ui/format.ts';

const PARTIES = ['teacher', 'mentor', 'platform', 'peer'] as const;

/** All marks of a class; a row opens to the student's mark and everything behind it. */
export function Gradebook({ classId, onOpen }: { classId: string; onOpen: (student: string) => void }) {
  const { t } = useTranslation('evaluation');
  const format = useFormat();
  const book = useQuery(api.evaluation.gradebook.queryOptions({ input: { class: classId } }));
  if (book.isError) return <FailureState error={book.error} onRetry={() => void book.refetch()} />;
  const mark = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : format.number(value, 1);
  return (
    <DataTable<GradebookRow>
      label={t('gradebook')}
      rows={book.data}
      rowKey={({ student }) => student.id}
      onOpen={({ student }) => onOpen(student.id)}
      empty={<EmptyState title={t('gradebook.none')} text={t('gradebook.noneText')} />}
      filters={
        <a href={`/api/v1/classes/${classId}/gradebook.csv`} download>
          {t('gradebook.csv')}
        </a>
      }
      columns={[
        { key: 'name', title: t('student'), value: ({ student }) => student.name, width: 96 },
        { key: 'number', title: t('number'), value: ({ student }) => student.number, isSortable: true },
        { key: 'team', title: t('company'), value: ({ team }) => team?.name ?? null, isSortable: true },
        {
          key: 'mark',
          title: t('mark'),
          value: (row) => row.mark,
          render: (row) => <strong>{mark(row.mark)}</strong>,
          isNumber: true,
          isSortable: true,
        },
        ...PARTIES.map((party) => ({
          key: party,
          title: t(`party.${party}`),
          value: ({ parties }: GradebookRow) => parties[party] ?? null,
          render: ({ parties }: GradebookRow) => mark(parties[party]),
          isNumber: true,
          isSortable: true,
        })),
        {
          key: 'factor',
          title: t('peerFactor'),
          value: ({ peerFactor }) => peerFactor,
          render: ({ peerFactor }) => (peerFactor === null ? '–' : format.number(peerFactor, 2)),
          isNumber: true,
          isSortable: true,
        },
        {
          key: 'share',
          title: t('decisionShare'),
          value: ({ decisionShare }) => decisionShare,
          render: ({ decisionShare }) => (decisionShare === null ? '–' : format.percent(decisionShare, 0)),
          isNumber: true,
          isSortable: true,
        },
        {
          key: 'flags',
          title: t('flags'),
          value: ({ flags }) => flags.map((flag) => t(`flag.${flag}`)).join(' '),
          render: ({ flags }) =>
            flags.map((flag) => (
              <Tag key={flag} color="warning">
                {t(`flag.${flag}`)}
              </Tag>
            )),
        },
      ]}
    />
  );
}
