import type { Class } from '@portolan/contract/teaching';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { useFormProblems } from '../../app/form-problems.ts';
import { useDone } from '../../ui/done.tsx';
import { FormColumn } from '../../ui/form-column.tsx';

interface Guides {
  teachers: string[];
  mentors: string[];
}

/** Who teaches the class and who mentors it; both see the same companies. */
export function GuidesForm({ class: found }: { class: Class }) {
  const { t } = useTranslation('teaching');
  const queries = useQueryClient();
  const done = useDone();
  const teachers = useQuery(api.identity.listPeople.queryOptions({ input: { role: 'teacher', limit: 500 } }));
  const mentors = useQuery(api.identity.listPeople.queryOptions({ input: { role: 'mentor', limit: 500 } }));
  const save = useMutation(
    api.teaching.classes.setGuides.mutationOptions({
      meta: { failsInPlace: true },
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: api.teaching.key() });
        done(t('guides.saved'));
      },
    }),
  );
  const problems = useFormProblems(save.error);
  const choose = (people: typeof teachers.data) => (
    <Select
      mode="multiple"
      optionFilterProp="label"
      options={people?.people.map(({ id, name }) => ({ value: id, label: name })) ?? []}
    />
  );
  return (
    <FormColumn<Guides>
      key={found.id}
      start={{ teachers: found.teachers.map(({ id }) => id), mentors: found.mentors.map(({ id }) => id) }}
      fields={[
        {
          name: 'teachers',
          label: t('guides.teachers'),
          input: choose(teachers.data),
          rules: [{ required: true, message: t('guides.teacherMissing') }],
        },
        {
          name: 'mentors',
          label: t('guides.mentors'),
          help: t('guides.mentorsHelp'),
          input: choose(mentors.data),
        },
      ]}
      submit={t('guides.save')}
      onSubmit={(typed) => save.mutateAsync({ class: found.id, ...typed })}
      {...problems}
    />
  );
}
