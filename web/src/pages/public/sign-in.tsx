import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { DemoAccounts } from '../../features/identity/demo-accounts.tsx';
import { SignInForm } from '../../features/identity/sign-in-form.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { Front } from './front.tsx';
import { safeReturn } from './safe-return.ts';

const route = getRouteApi('/sign-in');

export function SignInPage() {
  const { t } = useTranslation('public');
  const router = useRouter();
  const { data: door } = useSuspenseQuery(api.identity.door.queryOptions());
  const wanted = safeReturn(route.useSearch().return);
  usePageTitle(t('signIn.title'));
  const enter = () => router.history.push(wanted);
  return (
    <Front title={t('signIn.title')} note={door.school?.name}>
      <SignInForm onSignedIn={enter} aside={<Link to="/enter">{t('signIn.withCode')}</Link>} />
      {door.demoAccounts.length > 0 && <DemoAccounts accounts={door.demoAccounts} onSignedIn={enter} />}
    </Front>
  );
}
