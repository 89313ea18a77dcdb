import { useQuery } from '@tanstack/react-query';
import { api } from '../../app/api.ts';
import { FailureState } from '../../app/failure-state.tsx';
import { MarkTree } from './mark-tree.tsx';

/** One student's mark, fetched and opened. */
export function StudentMark({ classId, student }: { classId: string; student: string }) {
  const mark = useQuery(api.evaluation.studentMark.queryOptions({ input: { class: classId, student } }));
  if (mark.isError) return <FailureState error={mark.error} onRetry={() => void mark.refetch()} />;
  return mark.data ? <MarkTree part={mark.data} /> : null;
}
