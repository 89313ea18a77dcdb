import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SetUpForm } from '../../features/identity/set-up-form.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { Front } from './front.tsx';

export function SetUpPage() {
  const { t } = useTranslation('public');
  const router = useRouter();
  usePageTitle(t('setUp.title'));
  return (
    <Front title={t('setUp.title')} note={t('setUp.note')}>
      <SetUpForm onDone={() => router.history.push('/')} />
    </Front>
  );
}
