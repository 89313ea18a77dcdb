import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { MarkingWork } from '../../features/evaluation/marking-work.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useClass } from '../../features/teaching/use-class.ts';

/** What waits for the mentor to mark. */
export function MentorMarkingPage() {
  const { t } = useTranslation('partner');
  const found = useClass().data;
  const id = found?.id ?? '';
  const waiting = useQuery(api.evaluation.toMark.queryOptions({ input: { class: id }, enabled: id !== '' }));
  if (!found) return null;
  const count =
    waiting.data?.filter(({ state }) => state === 'waiting' || state === 'changed-since').length ?? 0;
  return (
    <>
      <PageHeader
        title={
          count === 0
            ? t('marking.allDone', { class: found.name })
            : t('marking.title', { class: found.name, count })
        }
        tab={found.name}
        help={t('marking.help')}
      />
      <MarkingWork classId={id} party="mentor" />
    </>
  );
}
