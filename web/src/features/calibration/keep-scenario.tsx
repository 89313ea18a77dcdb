import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { useFormProblems } from '../../app/form-problems.ts';
import { FormColumn } from '../../ui/form-column.tsx';
import styles from './calibration.module.css';

/** Names the fitted scenario and makes it one of the school's. */
export function KeepScenario({ id, keptAs }: { id: string; keptAs: string | null }) {
  const { t } = useTranslation('calibration');
  const queries = useQueryClient();
  const keep = useMutation(
    api.calibration.keep.mutationOptions({
      meta: { failsInPlace: true },
      onSuccess: () =>
        Promise.all([
          queries.invalidateQueries({ queryKey: api.calibration.key() }),
          queries.invalidateQueries({ queryKey: api.market.key() }),
        ]),
    }),
  );
  const problems = useFormProblems(keep.error);
  if (keptAs !== null) return <p>{t('keep.kept')}</p>;
  return (
    <div className={styles.keep}>
      <FormColumn<{ name: string }>
        {...problems}
        submit={t('keep.keep')}
        onSubmit={({ name }) => keep.mutateAsync({ calibration: id, name })}
        fields={[
          {
            name: 'name',
            label: t('keep.name'),
            help: t('keep.help'),
            rules: [{ required: true, whitespace: true, message: t('keep.nameMissing') }],
            input: <Input maxLength={80} />,
          },
        ]}
      />
    </div>
  );
}
