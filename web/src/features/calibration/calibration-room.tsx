import type { CalibrationCard } from '@portolan/contract/calibration';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { FailureState } from '../../app/failure-state.tsx';
import { usePanel } from '../../app/panel.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useFormat } from '../../ui/format.ts';
import { CalibrationView } from './calibration-view.tsx';
import { SalesFiles } from './sales-files.tsx';
import styles from './calibration.module.css';

const LOOK_EVERY_MILLISECONDS = 2000;

/** Files in, and all that was made of files so far. */
export function CalibrationRoom() {
  const { t } = useTranslation('calibration');
  const format = useFormat();
  const panel = usePanel('calibration');
  const runs = useQuery(
    api.calibration.list.queryOptions({
      refetchInterval: ({ state }) =>
        state.data?.some((run) => run.state === 'running') ? LOOK_EVERY_MILLISECONDS : false,
    }),
  );
  if (runs.isError) return <FailureState error={runs.error} onRetry={() => void runs.refetch()} />;
  const opened = runs.data?.find(({ id }) => id === panel.id);
  return (
    <div className={styles.room}>
      {panel.id === undefined ? (
        <SalesFiles onStarted={({ id }) => panel.open(id)} />
      ) : (
        <section className={styles.column} aria-label={opened?.file ?? t('sales.files')}>
          <div>
            <Button onClick={panel.close}>{t('run.another')}</Button>
          </div>
          <CalibrationView id={panel.id} />
        </section>
      )}
      <h2>{t('runs')}</h2>
      <DataTable<CalibrationCard>
        label={t('runs')}
        rows={runs.data}
        rowKey={({ id }) => id}
        onOpen={({ id }) => panel.open(id)}
        empty={<EmptyState title={t('runs.none')} text={t('runs.noneText')} />}
        columns={[
          { key: 'file', title: t('run.file'), value: ({ file }) => file },
          { key: 'askedAt', title: t('run.askedAt'), value: ({ askedAt }) => format.dateTime(askedAt) },
          { key: 'askedBy', title: t('run.askedBy'), value: ({ askedBy }) => askedBy },
          {
            key: 'state',
            title: t('run.state'),
            value: ({ state, keptAs }) => t(keptAs === null ? `state.${state}` : 'state.kept'),
          },
        ]}
      />
    </div>
  );
}
