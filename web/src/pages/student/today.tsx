import { useTranslation } from 'react-i18next';
import { CompanyTiles } from '../../features/market/company-tiles.tsx';
import { NewsList } from '../../features/market/news-list.tsx';
import { StageStrip } from '../../features/market/stage-strip.tsx';
import { openTasks } from '../../features/market/seen-to.ts';
import { useCompany } from '../../features/market/use-company.ts';
import { useTasks } from '../../features/market/use-tasks.tsx';
import { useTodayTitle } from '../../features/market/use-today-title.ts';
import { useWaiting } from '../../features/market/decide/use-waiting.ts';
import { useYesterday } from '../../features/market/use-yesterday.ts';
import { WaitingDecisions } from '../../features/market/decide/waiting-decisions.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { WorkList } from '../../ui/work-list.tsx';
import { TaskButton } from './task-button.tsx';

/** What yesterday brought, and what the company has to see to before the next day. */
export function TodayPage() {
  const { t } = useTranslation('student');
  const desk = useCompany();
  const { view } = desk;
  const yesterday = useYesterday(desk);
  const tasks = openTasks(view.tasks, useWaiting(desk));
  const title = useTodayTitle({ view, yesterday, tasks });
  const work = useTasks(view, tasks, (task, count) => <TaskButton task={task} count={count} />);
  return (
    <>
      <PageHeader title={title} tab={t('today.tab')} help={t('today.help')} />
      <WorkList
        title={view.day === 0 ? t('today.firstSteps') : t('today.work')}
        work={work}
        done={t('today.done')}
      />
      <WaitingDecisions desk={desk} />
      {view.day > 0 && <CompanyTiles view={view} yesterday={yesterday} />}
      <StageStrip view={view} />
      {view.day > 0 && <NewsList world={desk.world} company={desk.company} />}
    </>
  );
}
