import { CAUSES, CORRECTIONS, PREVENTIONS } from '@portolan/engine/plan-of-action';
import { Checkbox, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DecisionForm } from '../decide/decision-form.tsx';
import type { Desk } from '../use-company.ts';
import styles from '../after-sales/after-sales.module.css';
import { useEvidenceText } from './use-evidence-text.ts';

interface Values {
  cause: (typeof CAUSES)[number];
  corrected: (typeof CORRECTIONS)[number][];
  prevention: (typeof PREVENTIONS)[number][];
  orders?: string[];
  text?: string;
}

export interface AppealFormProps {
  desk: Desk;
  store: Desk['view']['stores'][number];
  violation: Desk['view']['stores'][number]['conduct']['violations'][number];
  onAppealed: () => void;
}

/** A plan of action: why it happened, what has been done, what keeps it from coming back, and what shows it. */
export function AppealForm({ desk, store, violation, onAppealed }: AppealFormProps) {
  const { t } = useTranslation(['market/conduct', 'terms']);
  const said = useEvidenceText(desk.view);
  const { appeals } = store.conduct;
  const options = (kind: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: t(`${kind}.${value}`, { ns: 'terms' }) }));
  return (
    <>
      <p>{said(store, violation)}</p>
      {appeals && (
        <p className={styles.quiet}>
          {t('conduct.judgedBy', {
            ...appeals.worth,
            accepted: appeals.acceptedFrom,
            partly: appeals.partlyFrom,
            left: violation.appealsLeft,
          })}
        </p>
      )}
      <DecisionForm<Values>
        desk={desk}
        draft={`appeal-${violation.id}`}
        // Boxes are a group, which cannot be required; an empty choice can be too short.
        start={{ corrected: [], prevention: [] }}
        submit={t('conduct.send')}
        fields={[
          {
            name: 'cause',
            label: t('conduct.cause'),
            rules: [{ required: true, message: t('conduct.causeMissing') }],
            input: <Radio.Group className={styles.choices ?? ''} options={options('cause', CAUSES)} />,
          },
          {
            name: 'corrected',
            label: t('conduct.corrected'),
            help: t('conduct.correctedHelp'),
            rules: [{ type: 'array', min: 1, message: t('conduct.correctedMissing') }],
            input: (
              <Checkbox.Group className={styles.choices ?? ''} options={options('correction', CORRECTIONS)} />
            ),
          },
          {
            name: 'prevention',
            label: t('conduct.prevention'),
            rules: [{ type: 'array', min: 1, message: t('conduct.preventionMissing') }],
            input: (
              <Checkbox.Group className={styles.choices ?? ''} options={options('prevention', PREVENTIONS)} />
            ),
          },
          {
            name: 'orders',
            label: t('conduct.orders'),
            help: t('conduct.ordersHelp'),
            rules: [
              { type: 'array', defaultField: { pattern: /^\d{1,9}$/, message: t('conduct.ordersWrong') } },
            ],
            input: <Select mode="tags" tokenSeparators={[' ', ',', '，']} open={false} suffixIcon={null} />,
          },
          { name: 'text', label: t('conduct.text'), input: <Input.TextArea rows={4} maxLength={2000} /> },
        ]}
        consequence={t('conduct.consequence')}
        decision={({ cause, corrected, prevention, orders = [], text }) => ({
          kind: 'appeal',
          violation: violation.id,
          cause,
          corrected,
          prevention,
          ...(orders.length > 0 && { orders: orders.map(Number) }),
          ...(text && { text }),
        })}
        onDecided={onAppealed}
      />
    </>
  );
}
