import { useTranslation } from 'react-i18next';
import { failureOf } from './failure.ts';

export interface FailureText {
  title: string;
  what: string;
}

/** Says in the reader's language what happened, what was kept and what to do. */
export function useFailureText(): (error: unknown) => FailureText {
  const { t, i18n } = useTranslation(['app', 'refusals']);
  return (error) => {
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
  };
}
