import { useMutation } from '@tanstack/react-query';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, type client } from '../../app/api.ts';
import { useFormProblems } from '../../app/form-problems.ts';
import { useDone } from '../../ui/done.tsx';
import { FormColumn } from '../../ui/form-column.tsx';
import { newPasswordField } from './fields.tsx';

type Change = Parameters<typeof client.identity.changePassword>[0];

export function ChangePasswordForm({ onChanged }: { onChanged: () => void }) {
  const { t } = useTranslation('identity');
  const done = useDone();
  const change = useMutation(
    api.identity.changePassword.mutationOptions({
      meta: { failsInPlace: true },
      onSuccess: () => {
        done(t('password.changed'));
        onChanged();
      },
    }),
  );
  return (
    <FormColumn<Change>
      fields={[
        {
          name: 'current',
          label: t('password.current'),
          input: <Input.Password autoComplete="current-password" maxLength={128} />,
          rules: [{ required: true, message: t('password.missing') }],
          isSecret: true,
        },
        newPasswordField(t),
      ]}
      consequence={t('password.consequence')}
      submit={t('password.change')}
      onSubmit={(values) => change.mutateAsync(values)}
      {...useFormProblems(change.error)}
    />
  );
}
