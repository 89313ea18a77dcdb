import type { Class } from '@portolan/contract/teaching';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { useFormProblems } from '../../app/form-problems.ts';
import { FormColumn } from '../../ui/form-column.tsx';

interface NewClass {
  name: string;
  term?: string;
}

export function NewClassForm({ onMade }: { onMade: (made: Class) => void }) {
  const { t } = useTranslation('teaching');
  const queries = useQueryClient();
  const make = useMutation(
    api.teaching.classes.create.mutationOptions({
      meta: { failsInPlace: true },
      onSuccess: async (made) => {
        await queries.invalidateQueries({ queryKey: api.teaching.key() });
        onMade(made);
      },
    }),
  );
  return (
    <FormColumn<NewClass>
      draft="new-class"
      fields={[
        {
          name: 'name',
          label: t('class.name'),
          help: t('class.nameHelp'),
          input: <Input maxLength={80} autoComplete="off" />,
          rules: [{ required: true, whitespace: true, message: t('class.nameMissing') }],
        },
        { name: 'term', label: t('class.term'), input: <Input maxLength={40} autoComplete="off" /> },
      ]}
      submit={t('class.make')}
      onSubmit={(typed) => make.mutateAsync(typed)}
      {...useFormProblems(make.error)}
    />
  );
}
