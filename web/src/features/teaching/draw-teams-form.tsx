import type { Class } from '@portolan/contract/teaching';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { InputNumber, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { useFormProblems } from '../../app/form-problems.ts';
import { FormColumn } from '../../ui/form-column.tsx';

interface Draw {
  size: number;
  who: 'everybody' | 'unplaced';
}

/** Puts students into companies by lot, and says before how many companies that makes. */
export function DrawTeamsForm({ class: found, onDrawn }: { class: Class; onDrawn: () => void }) {
  const { t } = useTranslation('teaching');
  const queries = useQueryClient();
  const start: Draw = { size: 4, who: found.companies.length > 0 ? 'unplaced' : 'everybody' };
  const [draw, setDraw] = useState(start);
  const go = useMutation(
    api.teaching.classes.drawTeams.mutationOptions({
      meta: { failsInPlace: true },
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: api.teaching.key() });
        onDrawn();
      },
    }),
  );
  const students = draw.who === 'everybody' ? found.students : found.unplaced.length;
  const companies = students === 0 ? 0 : Math.max(1, Math.floor(students / draw.size));
  return (
    <FormColumn<Draw>
      start={start}
      onChange={setDraw}
      fields={[
        {
          name: 'who',
          label: t('draw.who'),
          input: (
            <Radio.Group
              options={(['unplaced', 'everybody'] as const).map((value) => ({
                value,
                label: t(`draw.${value}`),
              }))}
            />
          ),
        },
        { name: 'size', label: t('draw.size'), input: <InputNumber min={1} max={12} precision={0} /> },
      ]}
      consequence={t('draw.consequence', { students, companies })}
      submit={t('draw.go')}
      onSubmit={(typed) => go.mutateAsync({ class: found.id, ...typed })}
      {...useFormProblems(go.error)}
    />
  );
}
