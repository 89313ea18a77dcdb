import { useTranslation } from 'react-i18next';
import { ChangePasswordForm } from '../features/identity/change-password-form.tsx';
import { SidePanel } from '../ui/side-panel.tsx';

/** Changing one's own password, from any page. */
export function PasswordPanel({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <SidePanel isOpen title={t('changePassword')} onClose={onClose}>
      <ChangePasswordForm onChanged={onClose} />
    </SidePanel>
  );
}
