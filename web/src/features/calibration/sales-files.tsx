import { UploadOutlined } from '@ant-design/icons';
import type { CalibrationCard } from '@portolan/contract/calibration';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, InputNumber, Upload } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { useFailureText } from '../../app/failure-text.ts';
import { FormErrors } from '../../ui/form-errors.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './calibration.module.css';

const KINDS = ['orders', 'items', 'payments', 'reviews', 'map'] as const;
type Kind = (typeof KINDS)[number];

const USUAL_K = 10;

/** Chooses the files of a firm and begins. */
export function SalesFiles({ onStarted }: { onStarted: (started: CalibrationCard) => void }) {
  const { t } = useTranslation('calibration');
  const queries = useQueryClient();
  const failureText = useFailureText();
  const id = useId();
  const [files, setFiles] = useState<Partial<Record<Kind, File>>>({});
  const [k, setK] = useState(USUAL_K);
  const start = useMutation(
    api.calibration.start.mutationOptions({
      meta: { failsInPlace: true },
      onSuccess: async (started) => {
        await queries.invalidateQueries({ queryKey: api.calibration.key() });
        onStarted(started);
      },
    }),
  );
  const { orders } = files;
  const helpOf = (kind: Kind): string => {
    if (kind === 'orders') return t('sales.needed');
    return kind === 'map' ? t('sales.mapHelp') : t('sales.optional');
  };
  return (
    <section className={styles.column} aria-label={t('sales.files')}>
      <div className={styles.files}>
        {KINDS.map((kind) => (
          <div key={kind} className={styles.file}>
            <strong>{t(`sales.${kind}`)}</strong>
            <Upload
              accept={kind === 'map' ? '.json,application/json' : '.csv,.txt,text/csv'}
              maxCount={1}
              fileList={[]}
              beforeUpload={(chosen) => {
                setFiles({ ...files, [kind]: chosen });
                return false;
              }}
            >
              <Button icon={<Icon of={UploadOutlined} />}>
                {files[kind]?.name ?? t(kind === 'map' ? 'sales.chooseMap' : 'sales.choose')}
              </Button>
            </Upload>
            <p className={styles.quiet}>{helpOf(kind)}</p>
          </div>
        ))}
        <div className={styles.file}>
          <label htmlFor={id}>
            <strong>{t('sales.k')}</strong>
          </label>
          <InputNumber
            id={id}
            min={2}
            max={100_000}
            precision={0}
            value={k}
            onChange={(value) => setK(value ?? USUAL_K)}
          />
          <p className={styles.quiet}>{t('sales.kHelp')}</p>
        </div>
      </div>
      <p className={styles.quiet}>{t('sales.limit')}</p>
      {start.error && <FormErrors problem={failureText(start.error).what} errors={[]} onShow={() => {}} />}
      <div>
        <Button
          type="primary"
          disabled={!orders}
          title={orders ? undefined : t('sales.noOrders')}
          loading={start.isPending}
          onClick={() => orders && start.mutate({ ...files, orders, k })}
        >
          {t('sales.start')}
        </Button>
      </div>
    </section>
  );
}
