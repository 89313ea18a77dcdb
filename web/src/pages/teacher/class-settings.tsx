import { useTranslation } from 'react-i18next';
import { GuidesForm } from '../../features/teaching/guides-form.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useClass } from '../../features/teaching/use-class.ts';

/** Who teaches and mentors the class. */
export function ClassSettingsPage() {
  const { t } = useTranslation('teacher');
  const found = useClass().data;
  if (!found) return null;
  return (
    <>
      <PageHeader
        title={t('settings.title', { class: found.name })}
        tab={t('settings.tab')}
        help={t('settings.help')}
      />
      <GuidesForm class={found} />
    </>
  );
}
