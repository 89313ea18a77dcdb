import { useTranslation } from 'react-i18next';
import { usePanel } from '../../app/panel.ts';
import { Gradebook } from '../../features/evaluation/gradebook.tsx';
import { StudentMark } from '../../features/evaluation/student-mark.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useClass } from '../../features/teaching/use-class.ts';

/** All marks of the class, each open to its evidence. */
export function MentorGradebookPage() {
  const { t } = useTranslation('partner');
  const found = useClass().data;
  const student = usePanel('mark');
  if (!found) return null;
  const everybody = [...found.companies.flatMap(({ members }) => members), ...found.unplaced];
  const open = everybody.find(({ id }) => id === student.id);
  return (
    <>
      <PageHeader
        title={t('gradebook.title', { class: found.name })}
        tab={t('gradebook.tab')}
        help={t('gradebook.help')}
      />
      <Gradebook classId={found.id} onOpen={student.open} />
      <SidePanel isOpen={open !== undefined} title={open?.name ?? ''} onClose={student.close}>
        {open && <StudentMark classId={found.id} student={open.id} />}
      </SidePanel>
    </>
  );
}
