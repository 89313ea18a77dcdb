import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export function SchoolHomePage() {
  const { t } = useTranslation('school');
  const { school } = useMe();
  return (
    <>
      <PageHeader
        title={t('home.title', { school: school.name })}
        tab={t('home.tab')}
        help={t('home.help')}
      />
      <EmptyState
        title={t('home.empty')}
        text={t('home.emptyText')}
        action={
          <Link to="/school/people" search={{ panel: 'person-new' }}>
            <Button type="primary">{t('people.add')}</Button>
          </Link>
        }
      />
    </>
  );
}
