import type { Work } from '@portolan/contract/teaching';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';

const COLOURS = { 'not-begun': 'default', draft: 'processing', 'handed-in': 'success' } as const;

export function WorkState({ work }: { work: Work }) {
  const { t } = useTranslation('teaching');
  return (
    <>
      <Tag color={COLOURS[work.state]}>{t(`work.state.${work.state}`)}</Tag>
      {work.isLate && <Tag color="warning">{t('work.late')}</Tag>}
    </>
  );
}
