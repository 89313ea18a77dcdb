import type { Change, JournalLine } from '@portolan/contract/market';
import { InputNumber, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormColumn, type Field } from '../../../ui/form-column.tsx';
import { useFormat } from '../../../ui/format.ts';
import { PriceInput } from '../price-input.tsx';
import type { Desk } from '../use-company.ts';
import { useDecisionText } from '../decide/use-decision-text.ts';
import styles from './what-if.module.css';
import { atPrice, currencyOf, pricedLines } from './past-prices.ts';

interface Values {
  kind: Change['kind'];
  line?: string;
  listing?: number;
  day?: number;
  price?: number;
}

export interface AskWhatIfProps {
  desk: Desk;
  /** Every decision of the company that was played. */
  lines: readonly JournalLine[];
  onAdd: (change: Change) => void;
}

/** A plan looks no further ahead. */
const MOST_DAYS_AHEAD = 30;

/** Chooses one decision, of the past or of days to come, and what should be instead. */
export function AskWhatIf({ desk, lines, onAdd }: AskWhatIfProps) {
  const { t } = useTranslation(['market/decide', 'market/what-if', 'market/orders']);
  const format = useFormat();
  const say = useDecisionText(desk.view);
  const { view } = desk;
  const priced = pricedLines(lines);
  const start: Values = { kind: priced.length > 0 ? 'replace' : 'add', day: Math.max(1, view.day - 6) };
  const [values, setValues] = useState<Values>(start);
  const chosen = (values.kind === 'drop' ? lines : priced).find(({ id }) => id === values.line);
  const currency = currencyOf(
    view,
    chosen?.decision ?? {
      kind: 'set-price',
      ...(values.listing !== undefined && { listing: values.listing }),
    },
  );
  const day = values.kind === 'add' ? values.day : chosen?.day;
  const isPriced = values.kind === 'add' ? values.listing !== undefined : chosen !== undefined;
  const required = [{ required: true, message: t('whatIf.missing') }];
  const fields: Field<Values>[] = [
    {
      name: 'kind',
      label: t('whatIf.kind'),
      input: (
        <Radio.Group
          className={styles.choices ?? ''}
          options={(['replace', 'drop', 'add'] as const).map((value) => ({
            value,
            label: t(`whatIf.kind.${value}`),
            disabled: value === 'replace' && priced.length === 0,
          }))}
        />
      ),
    },
    ...(values.kind === 'add'
      ? [
          {
            name: 'listing' as const,
            label: t('order.listing'),
            rules: required,
            input: <Select options={view.listings.map(({ id, title }) => ({ value: id, label: title }))} />,
          },
          {
            name: 'day' as const,
            label: t('whatIf.day'),
            help: t('whatIf.dayHelp', { day: format.day(view.day) }),
            rules: required,
            input: <InputNumber min={1} max={view.day + MOST_DAYS_AHEAD} precision={0} />,
          },
        ]
      : [
          {
            name: 'line' as const,
            label: t('whatIf.line'),
            rules: required,
            input: (
              <Select
                options={(values.kind === 'drop' ? lines : priced).map(({ id, day: of, decision, by }) => ({
                  value: id,
                  label: t('whatIf.decision', {
                    day: format.day(of),
                    who: by.name,
                    kind: t(`kind.${decision.kind}`),
                    what: say(decision),
                  }),
                }))}
              />
            ),
          },
        ]),
    ...(values.kind === 'drop' || !isPriced
      ? []
      : [
          {
            name: 'price' as const,
            label: t('whatIf.price'),
            rules: required,
            help:
              chosen && 'price' in chosen
                ? t('whatIf.was', { price: format.money(Number(chosen.price), currency) })
                : undefined,
            input: <PriceInput currency={currency} />,
          },
        ]),
  ];
  return (
    <FormColumn<Values>
      start={start}
      onChange={setValues}
      submit={t('whatIf.add')}
      fields={fields}
      consequence={
        day === undefined
          ? t('whatIf.explained')
          : day > view.day
            ? t('whatIf.isPlan')
            : t('whatIf.willPlay', { from: format.day(day), count: view.day - day + 1 })
      }
      onSubmit={async (sent) => {
        const change = changeOf(sent, priced);
        if (change) onAdd(change);
      }}
    />
  );
}

function changeOf({ kind, line, listing, day, price }: Values, priced: ReturnType<typeof pricedLines>) {
  if (kind === 'drop' && line !== undefined) return { kind, line };
  if (kind === 'add' && listing !== undefined && day !== undefined && price !== undefined)
    return { kind, day, decision: { kind: 'set-price', listing, price } };
  const was = priced.find(({ id }) => id === line);
  if (kind === 'replace' && was && price !== undefined)
    return { kind, line: was.id, decision: atPrice(was, price) };
  return undefined;
}
