import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../ui/page-header.tsx';
import { CalibrationRoom } from './calibration-room.tsx';

/** The same page for teachers and administrators. */
export function CalibrationPage() {
  const { t } = useTranslation('calibration');
  return (
    <>
      <PageHeader title={t('title')} tab={t('tab')} help={t('help')} />
      <CalibrationRoom />
    </>
  );
}
