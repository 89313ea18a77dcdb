import type { Weights } from '@portolan/contract/evaluation';
import type { Stage } from '@portolan/contract/teaching';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { InputNumber, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { useFormProblems } from '../../app/form-problems.ts';
import { useDone } from '../../ui/done.tsx';
import { FormColumn, type Field } from '../../ui/form-column.tsx';
import { useFormat } from '../../ui/format.ts';

const PARTIES = ['teacher', 'mentor', 'platform', 'peer'] as const;

/** Flat, because a form's fields are: `party.teacher`, `stage.promotion` … */
interface Typed {
  [share: `party.${string}` | `stage.${string}`]: number;
  peerWeight: number;
  missing: Weights['missing'];
}

/** How a class composes its marks: parties, stages, what a missing party does, how far peers move a member. */
export function WeightsForm({
  classId,
  weights,
  stages,
}: {
  classId: string;
  weights: Weights;
  stages: readonly Stage[];
}) {
  const { t } = useTranslation('evaluation');
  const format = useFormat();
  const queries = useQueryClient();
  const done = useDone();
  const start = flat(weights);
  const [typed, setTyped] = useState<Typed>(start);
  const save = useMutation(
    api.evaluation.setWeights.mutationOptions({
      meta: { failsInPlace: true },
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: api.evaluation.key() });
        done(t('weights.saved'));
      },
    }),
  );
  const percent = (name: `party.${string}` | `stage.${string}`, label: string): Field<Typed> => ({
    name,
    label,
    input: <InputNumber min={0} max={100} step={5} suffix="%" />,
  });
  const sum = (prefix: string) =>
    Object.entries(typed).reduce(
      (all, [key, value]) => all + (key.startsWith(prefix) ? Number(value) : 0),
      0,
    );
  return (
    <FormColumn<Typed>
      start={start}
      onChange={(values) => setTyped({ ...start, ...values })}
      fields={[
        ...PARTIES.map((party) => percent(`party.${party}`, t('weights.of', { what: t(`party.${party}`) }))),
        ...stages.map(({ id, name }) => percent(`stage.${id}`, t('weights.of', { what: format.said(name) }))),
        {
          name: 'peerWeight',
          label: t('weights.peer'),
          help: t('weights.peerHelp'),
          input: <InputNumber min={0} max={1} step={0.1} />,
        },
        {
          name: 'missing',
          label: t('weights.missing'),
          input: (
            <Radio.Group
              options={(['renormalise', 'wait'] as const).map((value) => ({
                value,
                label: t(`weights.${value}`),
              }))}
            />
          ),
        },
      ]}
      consequence={t('weights.sums', {
        parties: format.number(sum('party.'), 1),
        stages: format.number(sum('stage.'), 1),
      })}
      submit={t('weights.save')}
      onSubmit={(values) => save.mutateAsync({ class: classId, weights: nested({ ...start, ...values }) })}
      {...useFormProblems(save.error)}
    />
  );
}

const ROUNDING = 100;
const short = (value: number) => Math.round(value * ROUNDING) / ROUNDING;

function flat({ parties, stages, missing, peerWeight }: Weights): Typed {
  const shares = {
    ...Object.fromEntries(Object.entries(parties).map(([party, value]) => [`party.${party}`, value])),
    ...Object.fromEntries(Object.entries(stages).map(([stage, value]) => [`stage.${stage}`, short(value)])),
  };
  return { ...shares, peerWeight, missing };
}

function nested(typed: Typed): Weights {
  const of = (prefix: string) =>
    Object.fromEntries(
      Object.entries(typed).flatMap(([key, value]) =>
        key.startsWith(prefix) ? [[key.slice(prefix.length), Number(value)]] : [],
      ),
    );
  const { teacher = 0, mentor = 0, platform = 0, peer = 0 } = of('party.');
  return {
    parties: { teacher, mentor, platform, peer },
    stages: of('stage.'),
    missing: typed.missing,
    peerWeight: typed.peerWeight,
  };
}
