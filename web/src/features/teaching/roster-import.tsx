import { InboxOutlined } from '@ant-design/icons';
import type { RosterReading } from '@portolan/contract/teaching';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Select, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { useFailureText } from '../../app/failure-text.ts';
import { FormErrors } from '../../ui/form-errors.tsx';
import { Icon } from '../../ui/icon.tsx';
import { RosterReadingView } from './roster-reading.tsx';
import styles from './roster-import.module.css';

/** Choose a file, see what importing it would do, then import it. */
export function RosterImport({
  classId,
  onImported,
}: {
  classId: string;
  onImported: (newPeople: readonly string[]) => void;
}) {
  const { t } = useTranslation('teaching');
  const queries = useQueryClient();
  const failureText = useFailureText();
  const [file, setFile] = useState<File | null>(null);
  const [sourceClass, setSourceClass] = useState<string>();
  const [reading, setReading] = useState<RosterReading | null>(null);
  const read = useMutation(
    api.teaching.roster.read.mutationOptions({ meta: { failsInPlace: true }, onSuccess: setReading }),
  );
  const bring = useMutation(
    api.teaching.roster.import.mutationOptions({
      meta: { failsInPlace: true },
      onSuccess: async ({ newPeople }) => {
        await queries.invalidateQueries({ queryKey: api.teaching.key() });
        onImported(newPeople);
      },
    }),
  );
  const take = (chosen: File, source?: string) => {
    setFile(chosen);
    setSourceClass(source);
    setReading(null);
    read.mutate({ class: classId, file: chosen, ...(source && { sourceClass: source }) });
  };
  const failure = read.error ?? bring.error;
  const isReady = file && reading && reading.faultsInAll === 0;
  return (
    <div className={styles.column}>
      <Upload.Dragger
        accept=".csv,.zip,text/csv,application/zip"
        maxCount={1}
        showUploadList={false}
        beforeUpload={(chosen) => {
          take(chosen);
          return false;
        }}
      >
        <p className={styles.icon}>
          <Icon of={InboxOutlined} />
        </p>
        <p>{file ? file.name : t('roster.drop')}</p>
        <p className={styles.quiet}>{t('roster.forms')}</p>
      </Upload.Dragger>
      <p className={styles.quiet}>
        <a href="/api/v1/roster-template" download>
          {t('roster.template')}
        </a>
      </p>
      {failure && <FormErrors problem={failureText(failure).what} errors={[]} onShow={() => {}} />}
      {reading && reading.classes.length > 1 && file && (
        <Select
          aria-label={t('roster.sourceClass')}
          placeholder={t('roster.sourceClass')}
          value={sourceClass ?? null}
          onChange={(chosen: string) => take(file, chosen)}
          options={reading.classes.map(({ id, title, students }) => ({
            value: id,
            label: t('roster.sourceOption', { title, students }),
          }))}
        />
      )}
      {reading && <RosterReadingView reading={reading} />}
      {isReady && (
        <Button
          type="primary"
          loading={bring.isPending}
          onClick={() => bring.mutate({ class: classId, file, ...(sourceClass && { sourceClass }) })}
        >
          {t('roster.import', { count: reading.people.length })}
        </Button>
      )}
    </div>
  );
}
