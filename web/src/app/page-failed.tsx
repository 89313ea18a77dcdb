import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../ui/error-state.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { useFailureText } from './failure-text.ts';

/** Stands in for a page that could not be shown; trying again asks the server anew. */
export function PageFailed({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const queryErrors = useQueryErrorResetBoundary();
  const text = useFailureText()(error);
  usePageTitle(t('failure.page'));
  return (
    <ErrorState
      {...text}
      onRetry={() => {
        queryErrors.reset();
        reset();
        void router.invalidate();
      }}
    />
  );
}
