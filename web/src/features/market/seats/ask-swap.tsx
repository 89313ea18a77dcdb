import type { SeatPlayer, WaysToPlay, World } from '@portolan/contract/market';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { useFormProblems } from '../../../app/form-problems.ts';
import { type Field, FormColumn } from '../../../ui/form-column.tsx';
import { useFormat } from '../../../ui/format.ts';

interface Values {
  seat: string;
  /** `company team-2` or `strategy planner`. */
  who: string;
  /** Of a strategy. */
  strength?: number;
  until: number;
}

const USUAL_STRENGTH = 3;

export interface AskSwapProps {
  world: World;
  ways: WaysToPlay;
  onAsked: (play: string) => void;
}

/** Chooses whose way of playing sits in whose seat, and up to which day. */
export function AskSwap({ world, ways, onAsked }: AskSwapProps) {
  const { t } = useTranslation('market/seats');
  const format = useFormat();
  const queries = useQueryClient();
  const seats = seatsOf(world);
  const start: Values = {
    seat: seats[0]?.id ?? '',
    who: `company ${(seats[1] ?? seats[0])?.id ?? ''}`,
    strength: USUAL_STRENGTH,
    until: world.day,
  };
  const [values, setValues] = useState(start);
  const ask = useMutation(
    api.market.seats.swap.mutationOptions({
      meta: { failsInPlace: true },
      onSuccess: async ({ id }) => {
        await queries.invalidateQueries({ queryKey: api.market.seats.plays.key() });
        onAsked(id);
      },
    }),
  );
  const option = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
  const groups = (prefix: string) =>
    (['team', 'rival'] as const).map((kind) => ({
      label: t(`group.${kind}`),
      options: seats
        .filter((company) => company.kind === kind)
        .map(({ id, name }) => option({ id: `${prefix}${id}`, name })),
    }));
  const required = [{ required: true, message: t('missing') }];
  const fields: Field<Values>[] = [
    {
      name: 'seat',
      label: t('seat'),
      help: t('seatHelp'),
      rules: required,
      input: <Select options={groups('')} />,
    },
    {
      name: 'who',
      label: t('who'),
      rules: required,
      input: (
        <Select
          options={[
            ...groups('company '),
            {
              label: t('group.strategy'),
              options: ways.strategies.map(({ id, name }) =>
                option({ id: `strategy ${id}`, name: format.said(name) }),
              ),
            },
          ]}
        />
      ),
      help: summaryOf(values.who, ways, format.said) ?? t('whoHelp'),
    },
    ...(values.who.startsWith('strategy ')
      ? [
          {
            name: 'strength' as const,
            label: t('strength'),
            rules: required,
            input: (
              <Select
                options={ways.strengths.map(({ strength, name }) => ({
                  value: strength,
                  label: t('strengthAt', { strength, name: format.said(name) }),
                }))}
              />
            ),
          },
        ]
      : []),
    {
      name: 'until',
      label: t('until'),
      rules: required,
      input: <InputNumber min={1} max={world.day} precision={0} />,
    },
  ];
  return (
    <FormColumn<Values>
      {...useFormProblems(ask.error)}
      start={start}
      onChange={setValues}
      submit={t('ask')}
      fields={fields}
      consequence={t('willPlay', { count: values.until })}
      onSubmit={({ seat, who, strength = USUAL_STRENGTH, until }) =>
        ask.mutateAsync({ world: world.id, seat, player: playerOf(who, strength), until })
      }
    />
  );
}

/** Who came later has no seat on the first day, from which everything is played. */
const seatsOf = ({ companies, scenario }: World) =>
  companies.slice(0, companies.filter(({ kind }) => kind === 'team').length + scenario.rivals);

function playerOf(who: string, strength: number): SeatPlayer {
  const [kind, name = ''] = who.split(' ');
  return kind === 'strategy'
    ? { kind: 'strategy', strategy: name, strength }
    : { kind: 'company', company: name };
}

const summaryOf = (
  who: string,
  { strategies }: WaysToPlay,
  said: (name: WaysToPlay['strategies'][number]['summary']) => string,
) => {
  const found = strategies.find(({ id }) => who === `strategy ${id}`);
  return found && said(found.summary);
};
