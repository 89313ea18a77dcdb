import type { Class } from '@portolan/contract/teaching';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Input, InputNumber, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { FailureState } from '../../app/failure-state.tsx';
import { useFormProblems } from '../../app/form-problems.ts';
import { FormColumn } from '../../ui/form-column.tsx';
import { useFormat } from '../../ui/format.ts';
import styles from './open-world-form.module.css';

interface Opening {
  scenario: string;
  seed: number;
  name?: string;
}

const LARGEST_SEED = 4_294_967_295;
/** Five digits are easily said in class, and easily typed in again for the same world. */
const startingSeed = () => 10_000 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 90_000);

/** Chooses scenario and seed and opens the market for the companies of the class. */
export function OpenWorldForm({ class: found }: { class: Class }) {
  const { t } = useTranslation('teaching');
  const format = useFormat();
  const queries = useQueryClient();
  const [seed] = useState(startingSeed);
  const scenarios = useQuery(api.market.worlds.scenarios.queryOptions());
  const open = useMutation(
    api.teaching.classes.openWorld.mutationOptions({
      meta: { failsInPlace: true },
      onSuccess: () =>
        Promise.all([
          queries.invalidateQueries({ queryKey: api.teaching.key() }),
          queries.invalidateQueries({ queryKey: api.market.key() }),
        ]),
    }),
  );
  const problems = useFormProblems(open.error);
  if (scenarios.isError)
    return <FailureState error={scenarios.error} onRetry={() => void scenarios.refetch()} />;
  if (!scenarios.data) return null;
  const companies = found.companies.filter(({ members }) => members.length > 0).length;
  return (
    <FormColumn<Opening>
      start={{ scenario: scenarios.data[0]?.id ?? '', seed }}
      fields={[
        {
          name: 'scenario',
          label: t('world.scenario'),
          input: (
            <Radio.Group
              className={`${styles.scenarios}`}
              options={scenarios.data.map((one) => ({
                value: one.id,
                label: (
                  <span>
                    <strong>{format.said(one.name)}</strong>
                    <span className={styles.quiet}>
                      {t('world.scenarioFacts', {
                        days: one.days,
                        products: one.products,
                        rivals: one.rivals,
                        countries: one.countries.join(', '),
                      })}
                    </span>
                    <span className={styles.quiet}>{format.said(one.summary)}</span>
                  </span>
                ),
              }))}
            />
          ),
        },
        {
          name: 'seed',
          label: t('world.seed'),
          help: t('world.seedHelp'),
          input: <InputNumber min={0} max={LARGEST_SEED} precision={0} className={`${styles.seed}`} />,
          rules: [{ required: true, message: t('world.seedMissing') }],
        },
        {
          name: 'name',
          label: t('world.name'),
          help: t('world.nameHelp'),
          input: <Input maxLength={80} placeholder={found.name} />,
        },
      ]}
      consequence={t('world.consequence', { companies })}
      submit={t('world.open')}
      onSubmit={(typed) => open.mutateAsync({ class: found.id, ...typed })}
      {...problems}
    />
  );
}
