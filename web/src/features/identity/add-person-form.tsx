import type { Person } from '@portolan/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, type client } from '../../app/api.ts';
import { useFormProblems } from '../../app/form-problems.ts';
import { FormColumn } from '../../ui/form-column.tsx';
import { emailRule } from './fields.tsx';
import { roles } from './roles.ts';

type NewPerson = Parameters<typeof client.identity.addPerson>[0];

/** An account without a password: its owner chooses one with an entry code, so nobody else ever knows it. */
export function AddPersonForm({ onAdded }: { onAdded: (person: Person) => void }) {
  const { t } = useTranslation(['identity', 'app']);
  const queries = useQueryClient();
  const add = useMutation(
    api.identity.addPerson.mutationOptions({
      meta: { failsInPlace: true },
      onSuccess: async (person) => {
        await queries.invalidateQueries({ queryKey: api.identity.listPeople.key() });
        onAdded(person);
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
          name: 'number',
          label: t('number'),
          help: t('number.help'),
          input: <Input maxLength={40} autoComplete="off" spellCheck={false} />,
        },
        {
          name: 'email',
          label: t('email'),
          input: <Input type="email" autoComplete="off" spellCheck={false} />,
          rules: [
            emailRule(t),
            ({ getFieldValue }) => ({ required: !getFieldValue('number'), message: t('number.orEmail') }),
          ],
        },
      ]}
      consequence={t('person.codeConsequence')}
      submit={t('person.add')}
      onSubmit={(person) => add.mutateAsync(withoutBlanks(person))}
      {...useFormProblems(add.error)}
    />
  );
}

/** A field that was typed in and emptied again is the empty text, which is neither an e-mail nor a number. */
function withoutBlanks({ email, number, ...rest }: NewPerson): NewPerson {
  return { ...rest, ...(email && { email }), ...(number && { number }) };
}
