import { Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMoment } from '../moments.ts';
import type { Desk } from '../use-company.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import styles from './after-sales.module.css';

const GRADES = ['resell', 'liquidate', 'dispose'] as const;

interface Values {
  grade: (typeof GRADES)[number];
}

export interface GradeReturnFormProps {
  desk: Desk;
  returnCase: Desk['view']['returns'][number];
  onDecided: () => void;
}

/** What becomes of goods that came back, after somebody has looked at them. */
export function GradeReturnForm({ desk, returnCase, onDecided }: GradeReturnFormProps) {
  const { t } = useTranslation('market/after-sales');
  const moment = useMoment();
  const [values, setValues] = useState<Partial<Values>>({});
  const { id, condition, gradeBy } = returnCase;
  const isRisky = values.grade === 'resell' && condition !== 'unopened';
  return (
    <>
      {condition && <p>{t(`grade.condition.${condition}`)}</p>}
      <DecisionForm<Values>
        desk={desk}
        onChange={setValues}
        submit={t('grade.submit')}
        fields={[
          {
            name: 'grade',
            label: t('grade.label'),
            rules: [{ required: true, message: t('return.verdictMissing') }],
            input: (
              <Radio.Group
                className={styles.choices ?? ''}
                options={GRADES.map((value) => ({ value, label: t(`grade.${value}`) }))}
              />
            ),
          },
        ]}
        consequence={
          values.grade === undefined
            ? t('grade.undecided', { at: gradeBy === undefined ? '' : moment(gradeBy) })
            : t(isRisky ? 'grade.risky' : `grade.means.${values.grade}`)
        }
        decision={({ grade }) => ({ kind: 'grade-return', return: id, grade })}
        onDecided={onDecided}
      />
    </>
  );
}
