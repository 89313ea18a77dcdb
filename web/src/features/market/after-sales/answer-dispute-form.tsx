import { Checkbox, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../../ui/form-column.tsx';
import { useMoment } from '../moments.ts';
import type { Desk } from '../use-company.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import styles from './after-sales.module.css';

const STANCES = ['contest', 'accept'] as const;
const FACTS = ['delivered', 'on-its-way', 'on-time', 'as-described', 'answered-in-time'] as const;

interface Values {
  stance: (typeof STANCES)[number];
  facts?: (typeof FACTS)[number][];
}

export interface AnswerDisputeFormProps {
  desk: Desk;
  returnCase: Desk['view']['returns'][number];
  onDecided: () => void;
}

/** Before the platform: pay, or stand by the refusal and say why. */
export function AnswerDisputeForm({ desk, returnCase, onDecided }: AnswerDisputeFormProps) {
  const { t } = useTranslation('market/after-sales');
  const moment = useMoment();
  const [values, setValues] = useState<Partial<Values>>({});
  const { id, dispute } = returnCase;
  const facts: Field<Values> = {
    name: 'facts',
    label: t('dispute.facts'),
    help: t('dispute.factsHelp'),
    input: (
      <Checkbox.Group
        className={styles.choices ?? ''}
        options={FACTS.map((value) => ({ value, label: t(`dispute.fact.${value}`) }))}
      />
    ),
  };
  return (
    <DecisionForm<Values>
      desk={desk}
      onChange={setValues}
      submit={t('dispute.submit')}
      fields={[
        {
          name: 'stance',
          label: t('dispute.stance'),
          rules: [{ required: true, message: t('return.verdictMissing') }],
          input: (
            <Radio.Group
              className={styles.choices ?? ''}
              options={STANCES.map((value) => ({ value, label: t(`dispute.${value}`) }))}
            />
          ),
        },
        ...(values.stance === 'contest' ? [facts] : []),
      ]}
      consequence={
        values.stance === undefined
          ? t('dispute.undecided', { at: dispute ? moment(dispute.dueAt) : '' })
          : t(`dispute.means.${values.stance}`)
      }
      decision={({ stance, facts: named = [] }) => ({
        kind: 'answer-dispute',
        return: id,
        stance,
        ...(stance === 'contest' && { facts: named }),
      })}
      onDecided={onDecided}
    />
  );
}
