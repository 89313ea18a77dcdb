import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { FailureState } from '../../app/failure-state.tsx';
import { useMe } from '../../app/session.ts';
import { roles } from '../../features/identity/roles.ts';
import { ClassList } from '../../features/teaching/class-list.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { StatRow, StatTile } from '../../ui/stat-tile.tsx';

/** Who is in the school, and which classes there are. */
export function SchoolHomePage() {
  const { t } = useTranslation('school');
  const { t: word } = useTranslation();
  const { school } = useMe();
  const counts = useQueries({
    queries: roles.map((role) => api.identity.listPeople.queryOptions({ input: { role, limit: 1 } })),
  });
  const classes = useQuery(api.teaching.classes.list.queryOptions());
  const worlds = useQuery(api.market.worlds.mine.queryOptions());
  const failed = [...counts, classes].find(({ isError }) => isError);
  if (failed) return <FailureState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!classes.data || counts.some(({ data }) => !data)) return null;
  const totals = counts.map(({ data }) => data?.total ?? 0);
  const isEmpty = totals.reduce((sum, count) => sum + count, 0) <= 1;
  const addPerson = (
    <Link to="/school/people" search={{ panel: 'person-new' }}>
      <Button type="primary">{t('people.add')}</Button>
    </Link>
  );
  return (
    <>
      <PageHeader
        title={
          isEmpty
            ? t('home.ready', { school: school.name })
            : t('home.title', { school: school.name, count: classes.data.length })
        }
        tab={t('home.tab')}
        help={t('home.help')}
        actions={!isEmpty && addPerson}
      />
      {isEmpty ? (
        <EmptyState title={t('home.empty')} text={t('home.emptyText')} action={addPerson} />
      ) : (
        <>
          <StatRow>
            {roles.map((role, at) => (
              <StatTile key={role} label={word(`role.${role}`)} value={totals[at]} />
            ))}
          </StatRow>
          <ClassList classes={classes.data} worlds={worlds.data ?? []} renderLink={(_, name) => name} />
        </>
      )}
    </>
  );
}
