import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../app/api.ts';
import { useFormProblems } from '../../app/form-problems.ts';
import { beSignedIn } from '../../app/session.ts';
import { FormColumn } from '../../ui/form-column.tsx';
import { newPasswordField, signInNameField } from './fields.tsx';

type Entry = Parameters<typeof client.identity.enterWithCode>[0];

/** The first day, or a forgotten password: a code from the teacher lets one choose a password. */
export function EntryCodeForm({ onSignedIn, aside }: { onSignedIn: () => void; aside?: ReactNode }) {
  const { t } = useTranslation('identity');
  const queries = useQueryClient();
  const enter = useMutation({
    mutationFn: async (entry: Entry) => {
      await client.identity.enterWithCode(entry);
      await beSignedIn(queries);
    },
    onSuccess: onSignedIn,
    meta: { failsInPlace: true },
  });
  return (
    <FormColumn<Entry>
      fields={[
        signInNameField(t),
        {
          name: 'code',
          label: t('entryCode'),
          help: t('entryCode.help'),
          input: (
            <Input
              autoComplete="one-time-code"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={20}
            />
          ),
          rules: [{ required: true, message: t('entryCode.missing') }],
        },
        newPasswordField(t),
      ]}
      submit={t('entryCode.submit')}
      aside={aside}
      onSubmit={(entry) => enter.mutateAsync(entry)}
      {...useFormProblems(enter.error)}
    />
  );
}
