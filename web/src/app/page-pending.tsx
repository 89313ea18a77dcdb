import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';

export function PagePending() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('pagePending')}>
      <Skeleton active={false} paragraph={{ rows: 6 }} />
    </div>
  );
}
