import type { OrderRow } from '@portolan/contract/market';
import { Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Field } from '../../../ui/form-column.tsx';
import { useMoment } from '../moments.ts';
import { PriceInput } from '../price-input.tsx';
import type { Desk } from '../use-company.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import styles from './after-sales.module.css';

const STANCES = ['inform', 'apologise', 'partial-refund', 'full-refund'] as const;
type Stance = (typeof STANCES)[number];

interface Values {
  stance: Stance;
  text: string;
  refund?: number;
}

/** Offices answer at nine o'clock of the day that is decided for; parts of a day. */
const OFFICE_OPENS = 9 / 24;

export interface AnswerLetterFormProps {
  desk: Desk;
  letter: Desk['view']['letters'][number];
  order: OrderRow;
  onAnswered: () => void;
}

/** Writes back to a buyer: what one offers, in one's own words. */
export function AnswerLetterForm({ desk, letter, order, onAnswered }: AnswerLetterFormProps) {
  const { t } = useTranslation('market/after-sales');
  const format = useFormat();
  const moment = useMoment();
  const [values, setValues] = useState<Partial<Values>>({ stance: 'inform' });
  const language = desk.view.catalogue.markets.find(({ id }) => id === letter.market)?.language ?? 'en';
  const left = order.total - order.refunded;
  const arrives = desk.world.decidingFor - 1 + OFFICE_OPENS;
  const refund: Field<Values> = {
    name: 'refund',
    label: t('letter.refund'),
    help: t('letter.refundHelp', { most: format.money(left, order.currency, { withCode: true }) }),
    rules: [{ required: true, message: t('letter.refundMissing') }],
    input: <PriceInput currency={order.currency} />,
  };
  const costs =
    values.stance === 'full-refund' ? left : values.stance === 'partial-refund' ? (values.refund ?? 0) : 0;
  return (
    <DecisionForm<Values>
      desk={desk}
      draft={`letter-${letter.id}`}
      start={{ stance: 'inform' }}
      onChange={setValues}
      submit={t('letter.send')}
      fields={[
        {
          name: 'stance',
          label: t('letter.stance'),
          input: (
            <Radio.Group
              className={styles.choices ?? ''}
              options={STANCES.map((value) => ({
                value,
                label: (
                  <>
                    {t(`letter.stance.${value}`)}{' '}
                    <span className={styles.quiet}>{t(`letter.means.${value}`)}</span>
                  </>
                ),
              }))}
            />
          ),
        },
        ...(values.stance === 'partial-refund' ? [refund] : []),
        {
          name: 'text',
          label: t('letter.text'),
          help: t('letter.textHelp', { language: t(`language.${language}`) }),
          rules: [{ required: true, whitespace: true, message: t('letter.textMissing') }],
          input: <Input.TextArea lang={language} dir="auto" rows={5} maxLength={4000} />,
        },
      ]}
      consequence={
        <>
          {t(arrives > letter.dueAt ? 'letter.arrivesLate' : 'letter.arrives', {
            at: moment(arrives),
            due: moment(letter.dueAt),
          })}{' '}
          {costs > 0 && t('letter.costs', { money: format.money(costs, order.currency, { withCode: true }) })}
        </>
      }
      decision={({ stance, text, refund: amount }) => ({
        kind: 'answer-letter',
        letter: letter.id,
        stance,
        text,
        ...(stance === 'partial-refund' && amount !== undefined && { refund: amount }),
      })}
      onDecided={onAnswered}
    />
  );
}
