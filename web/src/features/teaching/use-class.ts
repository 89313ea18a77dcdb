import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api } from '../../app/api.ts';

/** The class that the address names; the same for teachers and mentors. */
export function useClass() {
  const { class: id = '' } = useParams({ strict: false });
  return useQuery(api.teaching.classes.get.queryOptions({ input: { class: id }, enabled: id !== '' }));
}
