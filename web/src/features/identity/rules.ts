import type { TFunction } from 'i18next';

/** The shortest password that the contract takes. */
const SHORTEST_PASSWORD = 10;

export const emailRules = (t: TFunction<'identity'>) => [
  { required: true, message: t('email.missing') },
  { type: 'email' as const, message: t('email.wrong') },
];

export const newPasswordRules = (t: TFunction<'identity'>) => [
  { required: true, message: t('password.missing') },
  { min: SHORTEST_PASSWORD, message: t('password.short', { count: SHORTEST_PASSWORD }) },
];
