import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../app/link-button.tsx';
import type { Task } from '../../features/market/use-tasks.tsx';

/** The button of a task leads to the page where it is done, with the side panel of the one thing that is meant. */
export function TaskButton({ task, count }: { task: Task; count: number }): ReactNode {
  const { t } = useTranslation('student');
  const to = PLACES[task.code];
  if (!to) return null;
  const panel = count > 1 ? undefined : PANELS[task.code]?.(task.target?.id);
  return (
    <LinkButton to={to} search={panel ? { panel } : {}}>
      {t(`do.${task.code}`)}
    </LinkButton>
  );
}

type Target = '/student/sourcing' | '/student/sourcing/cost' | '/student/stock';

const PLACES: Record<string, Target> = {
  'task.buy-a-study': '/student/sourcing',
  'task.order-goods': '/student/sourcing/cost',
  'task.out-of-stock': '/student/stock',
  'task.stock-low': '/student/stock',
};
const PANELS: Record<string, (id: string | number | undefined) => string> = {};
