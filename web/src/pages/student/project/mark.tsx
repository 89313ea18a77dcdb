import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { useMe } from '../../../app/session.ts';
import { StudentMark } from '../../../features/evaluation/student-mark.tsx';
import { useCompany } from '../../../features/market/use-company.ts';
import { useOwnTeam } from '../../../features/teaching/own-team.ts';
import { useFormat } from '../../../ui/format.ts';
import { PageHeader } from '../../../ui/page-header.tsx';

/** One's own mark, open to the single score, figure and rating behind it. */
export function MarkPage() {
  const { t } = useTranslation('student');
  const format = useFormat();
  const { person } = useMe();
  const { world } = useCompany();
  const { class: found } = useOwnTeam(world.id);
  const input = { class: found.id, student: person.id };
  const score = useQuery(api.evaluation.studentMark.queryOptions({ input })).data?.score;
  return (
    <>
      <PageHeader
        title={
          score === null || score === undefined
            ? t('mark.title.none')
            : t('mark.title.now', { score: format.number(score, 1) })
        }
        tab={t('mark.tab')}
        help={t('mark.help')}
      />
      <StudentMark classId={found.id} student={person.id} />
    </>
  );
}
