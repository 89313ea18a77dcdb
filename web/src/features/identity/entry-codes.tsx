import type { Person } from '@portolan/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { FailureState } from '../../app/failure-state.tsx';
import { DataTable } from '../../ui/data-table.tsx';

/** Whoever signs in by number may have no e-mail. */
type Newcomer = Pick<Person, 'id' | 'name' | 'number'> & Partial<Pick<Person, 'email'>>;

/** The codes with which these people choose their passwords, to be handed out or printed. */
export function EntryCodes({ people }: { people: readonly Newcomer[] }) {
  const { t } = useTranslation('identity');
  const personIds = people.map((person) => person.id);
  // The same person has the same code until it is used, so asking again changes nothing.
  const codes = useQuery(api.identity.giveEntryCodes.queryOptions({ input: { personIds }, staleTime: 0 }));
  if (codes.isError) return <FailureState error={codes.error} onRetry={() => void codes.refetch()} />;
  const codeOf = new Map(codes.data?.codes.map(({ personId, code }) => [personId, code]));
  return (
    <DataTable<Newcomer>
      label={t('entryCodes')}
      csv="entry-codes"
      rows={codes.data && people}
      rowKey={(person) => person.id}
      empty={null}
      filters={t('entryCodes.text')}
      columns={[
        { key: 'name', title: t('name'), value: (person) => person.name },
        { key: 'account', title: t('signInName'), value: (person) => person.number ?? person.email ?? null },
        {
          key: 'code',
          title: t('entryCode'),
          value: (person) => codeOf.get(person.id) ?? null,
          render: (person) => <code>{codeOf.get(person.id)}</code>,
        },
      ]}
    />
  );
}
