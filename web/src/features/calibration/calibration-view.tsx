import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { FailureState } from '../../app/failure-state.tsx';
import { LongWork } from '../../ui/long-work.tsx';
import { CalibrationReport } from './calibration-report.tsx';
import { KeepScenario } from './keep-scenario.tsx';
import styles from './calibration.module.css';

const LOOK_EVERY_MILLISECONDS = 1000;

/** One calibration: how far it is, what is wrong with the files, or what came of them. */
export function CalibrationView({ id }: { id: string }) {
  const { t } = useTranslation('calibration');
  const queries = useQueryClient();
  const found = useQuery(
    api.calibration.get.queryOptions({
      input: { calibration: id },
      refetchInterval: ({ state }) => (state.data?.state === 'running' ? LOOK_EVERY_MILLISECONDS : false),
    }),
  );
  const cancel = useMutation(
    api.calibration.cancel.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: api.calibration.key() }),
    }),
  );
  if (found.isError) return <FailureState error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return null;
  const { state, stage, done, faults, report, keptAs } = found.data;
  return (
    <div className={styles.column} aria-live="polite">
      {state === 'running' && (
        <LongWork
          title={t(`stage.${stage ?? 'reading'}`)}
          done={done}
          note={t('run.leave')}
          action={
            <Button loading={cancel.isPending} onClick={() => cancel.mutate({ calibration: id })}>
              {t('run.cancel')}
            </Button>
          }
        />
      )}
      {state === 'cancelled' && <p>{t('state.cancelled')}</p>}
      {state === 'failed' && <p>{t('run.failed')}</p>}
      {state === 'faulty' && (
        <section>
          <h2>{t('faults', { count: faults.length })}</h2>
          <ul className={styles.lines}>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </section>
      )}
      {report && <KeepScenario id={id} keptAs={keptAs} />}
      {report && <CalibrationReport id={id} report={report} />}
    </div>
  );
}
