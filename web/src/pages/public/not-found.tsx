import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../../ui/page-title.ts';
import { Front } from './front.tsx';

export function NotFoundPage() {
  const { t } = useTranslation('public');
  usePageTitle(t('notFound.title'));
  return (
    <Front title={t('notFound.title')} note={t('notFound.text')}>
      <p>
        <Link to="/">{t('notFound.action')}</Link>
      </p>
    </Front>
  );
}
