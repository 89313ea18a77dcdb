import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { FailureState } from '../../app/failure-state.tsx';
import { usePanel } from '../../app/panel.ts';
import { useMe } from '../../app/session.ts';
import { ClassList } from '../../features/teaching/class-list.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { TeacherWork } from './teacher-work.tsx';

// A form weighs more than the rest of this page, and few visits make a class.
const NewClassForm = lazy(async () => ({
  default: (await import('../../features/teaching/new-class-form.tsx')).NewClassForm,
}));

/** The classes one teaches, and the way to a new one. */
export function TeacherHomePage() {
  const { t } = useTranslation('teacher');
  const { person } = useMe();
  const panel = usePanel('class');
  const navigate = useNavigate();
  const classes = useQuery(api.teaching.classes.list.queryOptions());
  const worlds = useQuery(api.market.worlds.mine.queryOptions());
  if (classes.isError) return <FailureState error={classes.error} onRetry={() => void classes.refetch()} />;
  if (!classes.data) return null;
  const make = (
    <Button type="primary" onClick={() => panel.open('new')}>
      {t('home.make')}
    </Button>
  );
  const isEmpty = classes.data.length === 0;
  return (
    <>
      <PageHeader
        title={
          isEmpty ? t('home.none', { name: person.name }) : t('home.title', { count: classes.data.length })
        }
        tab={t('home.tab')}
        help={t('home.help')}
        actions={!isEmpty && make}
      />
      {isEmpty ? (
        <EmptyState title={t('home.empty')} text={t('home.emptyText')} action={make} />
      ) : (
        <>
          <TeacherWork classes={classes.data} />
          <ClassList
            classes={classes.data}
            worlds={worlds.data ?? []}
            renderLink={(id, name) => (
              <Link to="/teacher/classes/$class" params={{ class: id }}>
                {name}
              </Link>
            )}
          />
        </>
      )}
      <SidePanel isOpen={panel.id === 'new'} title={t('home.make')} onClose={panel.close}>
        <Suspense>
          <NewClassForm
            onMade={({ id }) =>
              void navigate({ to: '/teacher/classes/$class/people', params: { class: id } })
            }
          />
        </Suspense>
      </SidePanel>
    </>
  );
}
