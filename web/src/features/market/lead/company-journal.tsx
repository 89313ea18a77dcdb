import type { CompanyCard, JournalLine } from '@portolan/contract/market';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { FailureState } from '../../../app/failure-state.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import { useDecisionText } from '../decide/use-decision-text.ts';

const PAGE = 20;
const EVERYBODY = '';

export interface CompanyJournalProps {
  world: string;
  company: CompanyCard;
  view: Sight;
}

/** What a company decided, by whom and when, newest first: one student's share of it too. */
export function CompanyJournal({ world, company, view }: CompanyJournalProps) {
  const { t } = useTranslation(['market/decide', 'market/lead']);
  const format = useFormat();
  const say = useDecisionText(view);
  const [person, setPerson] = useState(EVERYBODY);
  const [offset, setOffset] = useState(0);
  const journal = useQuery(
    api.market.companies.journal.queryOptions({
      input: { world, company: company.id, limit: PAGE, offset, ...(person && { person }) },
      placeholderData: keepPreviousData,
    }),
  );
  if (journal.isError) return <FailureState error={journal.error} onRetry={() => void journal.refetch()} />;
  return (
    <DataTable<JournalLine>
      label={t('journal.title')}
      csv={`journal-${company.id}`}
      rows={journal.data?.lines}
      rowKey={({ id }) => id}
      paging={{ offset, limit: PAGE, total: journal.data?.total ?? 0, onChange: setOffset }}
      empty={<EmptyState title={t('journal.none')} text={t('journal.noneText')} />}
      filters={
        <Select
          aria-label={t('journal.who')}
          popupMatchSelectWidth={false}
          value={person}
          onChange={(next) => {
            setPerson(next);
            setOffset(0);
          }}
          options={[
            { value: EVERYBODY, label: t('journal.everybody') },
            ...company.members.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      }
      columns={[
        {
          key: 'day',
          title: t('journal.day'),
          value: ({ day }) => day,
          render: ({ day }) => format.day(day),
          width: 112,
        },
        { key: 'by', title: t('journal.by'), value: ({ by }) => by.name, width: 72 },
        {
          key: 'decision',
          title: t('journal.decision'),
          value: ({ decision }) => `${t(`kind.${decision.kind}`)} ${say(decision)}`,
          render: ({ decision, state, faults }) => (
            <>
              <strong>{t(`kind.${decision.kind}`)}</strong> {say(decision)}{' '}
              {state !== 'played' && (
                <Tag color={state === 'refused' ? 'error' : 'default'}>{t(`journal.${state}`)}</Tag>
              )}
              {faults.map(({ message }) => message).join(' ')}
            </>
          ),
        },
        {
          key: 'at',
          title: t('journal.at'),
          value: ({ at }) => at,
          render: ({ at }) => format.dateTime(at),
          width: 120,
        },
      ]}
    />
  );
}
