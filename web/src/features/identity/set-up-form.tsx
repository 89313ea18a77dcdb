import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { client } from '../../app/api.ts';
import { useFormProblems } from '../../app/form-problems.ts';
import { languageChoice } from '../../app/languages.ts';
import { beSignedIn } from '../../app/session.ts';
import { FormColumn } from '../../ui/form-column.tsx';
import { emailRule, newPasswordField } from './fields.tsx';

type SetUp = Parameters<typeof client.identity.setUp>[0];

/** Makes the school and its first administrator, and signs them in. */
export function SetUpForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('identity');
  const queries = useQueryClient();
  const setUp = useMutation({
    mutationFn: async (school: SetUp) => {
      await client.identity.setUp({ ...school, language: languageChoice.get() });
      await beSignedIn(queries);
    },
    onSuccess: onDone,
    meta: { failsInPlace: true },
  });
  return (
    <FormColumn<SetUp>
      draft="set-up"
      fields={[
        {
          name: 'school',
          label: t('school'),
          input: <Input autoComplete="organization" maxLength={120} />,
          rules: [{ required: true, message: t('school.missing') }],
        },
        {
          name: 'name',
          label: t('yourName'),
          input: <Input autoComplete="name" maxLength={80} />,
          rules: [{ required: true, message: t('name.missing') }],
        },
        {
          name: 'email',
          label: t('email'),
          help: t('email.help'),
          input: <Input type="email" autoComplete="username" spellCheck={false} />,
          rules: [{ required: true, message: t('email.missing') }, emailRule(t)],
        },
        { ...newPasswordField(t), label: t('password') },
      ]}
      consequence={t('setUp.consequence')}
      submit={t('setUp.submit')}
      onSubmit={(school) => setUp.mutateAsync(school)}
      {...useFormProblems(setUp.error)}
    />
  );
}
