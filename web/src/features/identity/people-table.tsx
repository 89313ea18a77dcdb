import type { Person } from '@portolan/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { FailureState } from '../../app/failure-state.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { roles } from './roles.ts';
import styles from './people-table.module.css';

const PAGE = 50;

/** Everybody who has an account, by role and name. */
export function PeopleTable({ onGiveCodes }: { onGiveCodes: (people: readonly Person[]) => void }) {
  const { t } = useTranslation(['identity', 'app']);
  const [role, setRole] = useState<Person['role'] | ''>('');
  const [search, setSearch] = useState('');
  const [offset, setOffset] = useState(0);
  const wanted = useDeferredValue(search.trim());
  const people = useQuery(
    api.identity.listPeople.queryOptions({
      input: { limit: PAGE, offset, ...(role && { role }), ...(wanted && { search: wanted }) },
      placeholderData: keepPreviousData,
    }),
  );
  if (people.isError) return <FailureState error={people.error} onRetry={() => void people.refetch()} />;
  return (
    <DataTable<Person>
      label={t('people.table')}
      csv="people"
      rows={people.data?.people}
      rowKey={(person) => person.id}
      paging={{ offset, limit: PAGE, total: people.data?.total ?? 0, onChange: setOffset }}
      renderBulk={(selected) => (
        <Button type="primary" onClick={() => onGiveCodes(selected)}>
          {t('entryCodes.give')}
        </Button>
      )}
      empty={<EmptyState title={t('people.none')} text={t('people.noneText')} />}
      filters={
        <>
          <Input
            allowClear
            className={`${styles.search}`}
            placeholder={t('people.search')}
            aria-label={t('people.search')}
            maxLength={80}
            value={search}
            onChange={(event) => {
              setSearch(event.target.value);
              setOffset(0);
            }}
          />
          <Select<Person['role'] | ''>
            aria-label={t('role')}
            value={role}
            popupMatchSelectWidth={false}
            onChange={(next) => {
              setRole(next);
              setOffset(0);
            }}
            options={[
              { value: '', label: t('people.everyRole') },
              ...roles.map((one) => ({ value: one, label: t(`role.${one}`, { ns: 'app' }) })),
            ]}
          />
        </>
      }
      columns={[
        { key: 'name', title: t('name'), value: (person) => person.name },
        { key: 'role', title: t('role'), value: (person) => t(`role.${person.role}`, { ns: 'app' }) },
        { key: 'number', title: t('number'), value: (person) => person.number },
        { key: 'email', title: t('email'), value: (person) => person.email },
      ]}
    />
  );
}
