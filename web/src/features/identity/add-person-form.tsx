import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, type client } from '../../app/api.ts';
import { useFormProblems } from '../../app/form-problems.ts';
import { useDone } from '../../ui/done.tsx';
import { FormColumn } from '../../ui/form-column.tsx';
import { roles } from './roles.ts';
import { emailRules, newPasswordRules } from './rules.ts';

type NewPerson = Parameters<typeof client.identity.addPerson>[0];

export function AddPersonForm({ onAdded }: { onAdded: () => void }) {
  const { t } = useTranslation(['identity', 'app']);
  const queries = useQueryClient();
  const done = useDone();
  const add = useMutation(
    api.identity.addPerson.mutationOptions({
      meta: { failsInPlace: true },
      onSuccess: async ({ name }) => {
        await queries.invalidateQueries({ queryKey: api.identity.listPeople.key() });
        done(t('people.added', { name }));
        onAdded();
      },
    }),
  );
  return (
    <FormColumn<NewPerson>
      draft="add-person"
      start={{ role: 'student' }}
      fields={[
        {
          name: 'role',
          label: t('role'),
          help: t('role.help'),
          input: (
            <Select
              options={roles.map((role) => ({ value: role, label: t(`role.${role}`, { ns: 'app' }) }))}
            />
          ),
        },
        {
          name: 'name',
          label: t('name'),
          input: <Input maxLength={80} autoComplete="off" />,
          rules: [{ required: true, message: t('name.missing') }],
        },
        {
          name: 'email',
          label: t('email'),
          help: t('email.help'),
          input: <Input type="email" autoComplete="off" spellCheck={false} />,
          rules: emailRules(t),
        },
        {
          name: 'password',
          label: t('password.first'),
          help: t('password.firstHelp'),
          input: <Input.Password autoComplete="new-password" maxLength={128} />,
          rules: newPasswordRules(t),
          isSecret: true,
        },
      ]}
      submit={t('people.add')}
      onSubmit={(person) => add.mutateAsync(person).catch(() => undefined)}
      {...useFormProblems(add.error)}
    />
  );
}
