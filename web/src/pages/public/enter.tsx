import { Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EntryCodeForm } from '../../features/identity/entry-code-form.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { Front } from './front.tsx';

export function EnterPage() {
  const { t } = useTranslation('public');
  const router = useRouter();
  usePageTitle(t('enter.title'));
  return (
    <Front title={t('enter.title')} note={t('enter.note')}>
      <EntryCodeForm
        onSignedIn={() => router.history.push('/')}
        aside={<Link to="/sign-in">{t('enter.back')}</Link>}
      />
    </Front>
  );
}
