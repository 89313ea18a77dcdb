import type { World } from '@portolan/contract/market';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { useFormProblems } from '../../../app/form-problems.ts';
import { useDone } from '../../../ui/done.tsx';
import { FormColumn } from '../../../ui/form-column.tsx';
import { useFormat } from '../../../ui/format.ts';
import { PriceInput } from '../price-input.tsx';
import type { Sight } from '../use-company.ts';

interface Typed {
  amount: number | null;
  as: 'capital' | 'loan';
}

/** Puts money into a company on its next day: a teacher's act, which stands in the journal like any other. */
export function RescueForm({ world, company, view }: { world: World; company: string; view: Sight }) {
  const { t } = useTranslation('market/treasury');
  const format = useFormat();
  const queries = useQueryClient();
  const done = useDone();
  const rescue = useMutation(
    api.market.interventions.make.mutationOptions({
      meta: { failsInPlace: true },
      onSuccess: async ({ day }) => {
        await queries.invalidateQueries({ queryKey: api.market.key() });
        done(t('rescue.done', { day: format.day(day) }));
      },
    }),
  );
  const missing = view.treasury.insolvency?.missing ?? 0;
  const currency = world.scenario.homeCurrency;
  return (
    <FormColumn<Typed>
      start={{ amount: missing > 0 ? missing : null, as: 'loan' }}
      fields={[
        {
          name: 'amount',
          label: t('treasury.amount'),
          help: missing > 0 ? t('rescue.missing', { amount: format.money(missing, currency) }) : '',
          input: <PriceInput currency={currency} />,
          rules: [{ required: true, message: t('treasury.amountMissing') }],
        },
        {
          name: 'as',
          label: t('rescue.as'),
          input: (
            <Radio.Group
              options={(['loan', 'capital'] as const).map((value) => ({
                value,
                label: t(`rescue.as.${value}`),
              }))}
            />
          ),
        },
      ]}
      consequence={t('rescue.consequence', { day: format.day(world.decidingFor) })}
      submit={t('rescue.go')}
      onSubmit={({ amount, as }) =>
        rescue.mutateAsync({
          world: world.id,
          intervention: { kind: 'rescue', company, amount: amount ?? 0, as },
        })
      }
      {...useFormProblems(rescue.error)}
    />
  );
}
