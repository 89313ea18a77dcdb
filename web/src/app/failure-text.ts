import type { i18n, TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { failureOf } from './failure.ts';

export interface FailureText {
  title: string;
  what: string;
}

/** The words that failures are told in; those of refusals are many, and are fetched when the first one is told. */
const NAMESPACES = ['app', 'refusals'] as const;

/** Says in the reader's language what happened, what was kept and what to do. */
export function useFailureText(): (error: unknown) => FailureText {
  const { t, i18n } = useTranslation(NAMESPACES);
  return (error) => textOf(error, t, i18n);
}

/** The same for what has not failed yet: nothing is fetched before. */
export function useLaterFailureText(): (error: unknown) => Promise<FailureText> {
  const { t, i18n } = useTranslation();
  return async (error) => {
    await i18n.loadNamespaces('refusals');
    return textOf(error, t, i18n);
  };
}

function textOf(error: unknown, t: TFunction, i18n: i18n): FailureText {
  const failure = failureOf(error);
  switch (failure.kind) {
    case 'refused':
      return {
        title: t('failure.refused'),
        what: i18n.exists(failure.code, { ns: 'refusals' })
          ? t(failure.code, { ns: 'refusals', ...failure.data })
          : t('failure.refusedCode', { code: failure.code }),
      };
    case 'invalid':
      return { title: t('failure.invalid'), what: failure.fields.map((one) => one.message).join(' ') };
    case 'signed-out':
      return { title: t('failure.signedOut'), what: t('failure.signedOutWhat') };
    case 'unreachable':
      return { title: t('failure.unreachable'), what: t('failure.unreachableWhat') };
    case 'broken':
      return {
        title: t('failure.broken'),
        what: failure.id ? t('failure.brokenId', { id: failure.id }) : t('failure.brokenWhat'),
      };
  }
}
