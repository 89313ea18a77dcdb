import type { OrderRow } from '@portolan/contract/market';
import { Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../../ui/form-column.tsx';
import { useFormat } from '../../../ui/format.ts';
import { PriceInput } from '../price-input.tsx';
import type { Desk } from '../use-company.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import styles from './after-sales.module.css';

const VERDICTS = ['grant', 'partial-refund', 'refuse'] as const;

interface Values {
  verdict: (typeof VERDICTS)[number];
  refund?: number;
}

export interface DecideReturnFormProps {
  desk: Desk;
  returnCase: Desk['view']['returns'][number];
  order: OrderRow;
  onDecided: () => void;
}

/** Answers a buyer who wants to send goods back; each way says what follows from it. */
export function DecideReturnForm({ desk, returnCase, order, onDecided }: DecideReturnFormProps) {
  const { t } = useTranslation('market/after-sales');
  const format = useFormat();
  const [values, setValues] = useState<Partial<Values>>({});
  const left = order.total - order.refunded;
  const isOurs = returnCase.cause !== 'changed-mind';
  const money = (minor: number) => format.money(minor, order.currency, { withCode: true });
  const refund: Field<Values> = {
    name: 'refund',
    label: t('letter.refund'),
    help: t('letter.refundHelp', { most: money(left) }),
    rules: [{ required: true, message: t('letter.refundMissing') }],
    input: <PriceInput currency={order.currency} />,
  };
  const follows: Record<Values['verdict'], string> = {
    grant: t(isOurs ? 'return.grantOurs' : 'return.grantTheirs', {
      // Who changed their mind gets the goods' money back, not the postage.
      money: money(isOurs ? left : Math.max(0, left - order.shipping)),
    }),
    'partial-refund': t('return.partial', { money: money(values.refund ?? 0) }),
    refuse: t(isOurs ? 'return.refuseOurs' : 'return.refuseTheirs', { money: money(left) }),
  };
  return (
    <DecisionForm<Values>
      desk={desk}
      onChange={setValues}
      submit={t('return.decide')}
      fields={[
        {
          name: 'verdict',
          label: t('return.verdict'),
          rules: [{ required: true, message: t('return.verdictMissing') }],
          input: (
            <Radio.Group
              className={styles.choices ?? ''}
              options={VERDICTS.map((value) => ({ value, label: t(`return.verdict.${value}`) }))}
            />
          ),
        },
        ...(values.verdict === 'partial-refund' ? [refund] : []),
      ]}
      consequence={values.verdict ? follows[values.verdict] : t('return.undecided')}
      decision={({ verdict, refund: amount }) => ({
        kind: 'decide-return',
        return: returnCase.id,
        verdict,
        ...(verdict === 'partial-refund' && amount !== undefined && { refund: amount }),
      })}
      onDecided={onDecided}
    />
  );
}
