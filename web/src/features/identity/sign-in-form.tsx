import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { signIn, SignInFailed } from '../../app/session.ts';
import { FormColumn } from '../../ui/form-column.tsx';

interface Credentials {
  email: string;
  password: string;
}

export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useTranslation('identity');
  const queries = useQueryClient();
  const enter = useMutation({
    mutationFn: (who: Credentials) => signIn(queries, who),
    onSuccess: onSignedIn,
    meta: { failsInPlace: true },
  });
  const problem =
    enter.error && t(`signIn.${enter.error instanceof SignInFailed ? enter.error.problem : 'unreachable'}`);
  return (
    <FormColumn<Credentials>
      fields={[
        {
          name: 'email',
          label: t('email'),
          input: <Input type="email" autoComplete="username" autoCapitalize="off" spellCheck={false} />,
          rules: [{ required: true, message: t('email.missing') }],
        },
        {
          name: 'password',
          label: t('password'),
          input: <Input.Password autoComplete="current-password" />,
          rules: [{ required: true, message: t('password.missing') }],
          isSecret: true,
        },
      ]}
      submit={t('signIn.submit')}
      onSubmit={(who) => enter.mutateAsync(who).catch(() => undefined)}
      problem={problem ?? undefined}
    />
  );
}
