import { Input } from 'antd';
import type { TFunction } from 'i18next';

/** The shortest password that the contract takes. */
const SHORTEST_PASSWORD = 10;

export const signInNameField = (t: TFunction<'identity'>) => ({
  name: 'name' as const,
  label: t('signInName'),
  input: <Input autoComplete="username" autoCapitalize="off" spellCheck={false} maxLength={254} />,
  rules: [{ required: true, message: t('signInName.missing') }],
});

export const newPasswordField = (t: TFunction<'identity'>) => ({
  name: 'password' as const,
  label: t('password.new'),
  help: t('password.help'),
  input: <Input.Password autoComplete="new-password" maxLength={128} />,
  rules: [
    { required: true, message: t('password.missing') },
    { min: SHORTEST_PASSWORD, message: t('password.short', { count: SHORTEST_PASSWORD }) },
  ],
  isSecret: true,
});

export const emailRule = (t: TFunction<'identity'>) => ({
  type: 'email' as const,
  message: t('email.wrong'),
});
