import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { FailureState } from '../../app/failure-state.tsx';
import { useMe } from '../../app/session.ts';
import { ClassList } from '../../features/teaching/class-list.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { MentorWork } from './mentor-work.tsx';

/** The classes a mentor guides. */
export function MentorHomePage() {
  const { t } = useTranslation('partner');
  const { person } = useMe();
  const classes = useQuery(api.teaching.classes.list.queryOptions());
  const worlds = useQuery(api.market.worlds.mine.queryOptions());
  if (classes.isError) return <FailureState error={classes.error} onRetry={() => void classes.refetch()} />;
  if (!classes.data) return null;
  const isEmpty = classes.data.length === 0;
  return (
    <>
      <PageHeader
        title={
          isEmpty ? t('home.none', { name: person.name }) : t('home.title', { count: classes.data.length })
        }
        tab={t('home.tab')}
        help={t('home.help')}
      />
      {isEmpty ? (
        <EmptyState title={t('home.empty')} text={t('home.emptyText')} />
      ) : (
        <>
          <MentorWork classes={classes.data} />
          <ClassList
            classes={classes.data}
            worlds={worlds.data ?? []}
            renderLink={(id, name) => (
              <Link to="/partner/classes/$class" params={{ class: id }}>
                {name}
              </Link>
            )}
          />
        </>
      )}
    </>
  );
}
