import type { Pace, World } from '@portolan/contract/market';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { InputNumber, Radio, TimePicker } from 'antd';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { useFormProblems } from '../../../app/form-problems.ts';
import { useDone } from '../../../ui/done.tsx';
import { FormColumn, type Field } from '../../../ui/form-column.tsx';
import { useFormat } from '../../../ui/format.ts';

dayjs.extend(customParseFormat);

interface PaceTyped {
  kind: Pace['kind'];
  minutes: number;
  at: dayjs.Dayjs;
}

const CLOCK = 'HH:mm';

/** How days come: when the teacher plays them, every so many minutes, or once a day at a time. */
export function PaceForm({ world }: { world: World }) {
  const { t } = useTranslation('market/lead');
  const format = useFormat();
  const queries = useQueryClient();
  const done = useDone();
  const [kind, setKind] = useState(world.pace.kind);
  const save = useMutation(
    api.market.worlds.setPace.mutationOptions({
      meta: { failsInPlace: true },
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: api.market.key() });
        done(t('pace.saved'));
      },
    }),
  );
  const start: PaceTyped = {
    kind: world.pace.kind,
    minutes: world.pace.kind === 'every' ? world.pace.minutes : 30,
    at: dayjs(world.pace.kind === 'daily' ? world.pace.at : '20:00', CLOCK),
  };
  const kinds = ['by-hand', 'every', 'daily'] as const;
  const fields: Field<PaceTyped>[] = [
    {
      name: 'kind',
      label: t('pace.kind'),
      help: t(`pace.help.${kind}`),
      input: <Radio.Group options={kinds.map((value) => ({ value, label: t(`pace.${value}`) }))} />,
    },
  ];
  if (kind === 'every') {
    fields.push({
      name: 'minutes',
      label: t('pace.minutes'),
      input: <InputNumber min={1} max={10_080} precision={0} />,
    });
  }
  if (kind === 'daily') {
    fields.push({ name: 'at', label: t('pace.at'), input: <TimePicker format={CLOCK} allowClear={false} /> });
  }
  return (
    <FormColumn<PaceTyped>
      start={start}
      fields={fields}
      submit={t('pace.save')}
      consequence={world.nextDayAt && t('pace.next', { time: format.dateTime(world.nextDayAt) })}
      onChange={(values) => setKind(values.kind)}
      onSubmit={(typed) => save.mutateAsync({ world: world.id, pace: paceOf({ ...start, ...typed }) })}
      {...useFormProblems(save.error)}
    />
  );
}

function paceOf({ kind, minutes, at }: PaceTyped): Pace {
  if (kind === 'every') return { kind, minutes };
  if (kind === 'daily') return { kind, at: at.format(CLOCK) };
  return { kind };
}
