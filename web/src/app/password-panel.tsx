import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { SidePanel } from '../ui/side-panel.tsx';
import { usePanel } from './panel.ts';

const ChangePasswordForm = lazy(async () => ({
  default: (await import('../features/identity/change-password-form.tsx')).ChangePasswordForm,
}));

/** Changing one's own password, from any page. */
export function PasswordPanel() {
  const { t } = useTranslation();
  const panel = usePanel('my');
  return (
    <SidePanel isOpen={panel.id === 'password'} title={t('changePassword')} onClose={panel.close}>
      <Suspense>
        <ChangePasswordForm onChanged={panel.close} />
      </Suspense>
    </SidePanel>
  );
}
