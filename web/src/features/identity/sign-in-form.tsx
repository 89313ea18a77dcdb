import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../app/api.ts';
import { useFormProblems } from '../../app/form-problems.ts';
import { beSignedIn } from '../../app/session.ts';
import { FormColumn } from '../../ui/form-column.tsx';
import { signInNameField } from './fields.tsx';

type Credentials = Parameters<typeof client.identity.signIn>[0];

export function SignInForm({ onSignedIn, aside }: { onSignedIn: () => void; aside?: ReactNode }) {
  const { t } = useTranslation('identity');
  const queries = useQueryClient();
  const enter = useMutation({
    mutationFn: async (who: Credentials) => {
      await client.identity.signIn(who);
      await beSignedIn(queries);
    },
    onSuccess: onSignedIn,
    meta: { failsInPlace: true },
  });
  return (
    <FormColumn<Credentials>
      fields={[
        signInNameField(t),
        {
          name: 'password',
          label: t('password'),
          input: <Input.Password autoComplete="current-password" maxLength={128} />,
          rules: [{ required: true, message: t('password.missing') }],
          isSecret: true,
        },
      ]}
      submit={t('signIn.submit')}
      aside={aside}
      onSubmit={(who) => enter.mutateAsync(who)}
      {...useFormProblems(enter.error)}
    />
  );
}
