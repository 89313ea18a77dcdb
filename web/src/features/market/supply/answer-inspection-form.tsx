import { Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../../ui/form-column.tsx';
import { useFormat } from '../../../ui/format.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import { PerThousandInput } from '../per-thousand-input.tsx';
import type { Desk } from '../use-company.ts';
import { useNames } from '../use-names.ts';
import type { Supply } from './supplies-table.tsx';

const VERDICTS = ['accept', 'rework', 'discount', 'reject'] as const;

interface Answer {
  verdict: (typeof VERDICTS)[number];
  perThousand?: number;
}

/** What becomes of goods that were looked at; each way says what follows from it. */
export function AnswerInspectionForm({
  desk,
  supply,
  onAnswered,
}: {
  desk: Desk;
  supply: Supply;
  onAnswered: () => void;
}) {
  const { t } = useTranslation('market/supply');
  const format = useFormat();
  const { view } = desk;
  const name = useNames(view);
  const [typed, setTyped] = useState<Partial<Answer>>({});
  const rules = view.catalogue.inspection;
  const report = supply.inspection?.report;
  if (!rules || !report) return null;
  const claimed = view.catalogue.suppliers.find(({ id }) => id === supply.supplier)?.claimedQuality ?? 0;
  const points = (share: number) => Math.round(share * 100);
  const short = Math.max(0, points(claimed) - points(report.measured));
  const follows: Record<Answer['verdict'], string> = {
    accept: t('report.accept'),
    rework: t('report.rework', { days: rules.rework.days, share: format.percent(rules.rework.mendedShare) }),
    discount: t('report.discount', {
      most: format.percent((short * rules.discountPerPoint) / 1000, 1),
      money: format.money((supply.cost * (typed.perThousand ?? 0)) / 1000, view.money.homeCurrency),
    }),
    reject: t('report.reject', { back: format.percent(rules.rejectedBackPerThousand / 1000) }),
  };
  const off: Field<Answer> = {
    name: 'perThousand',
    label: t('report.off'),
    input: <PerThousandInput />,
    rules: [{ required: true, message: t('report.offMissing') }],
  };
  return (
    <>
      <p>
        {t('report.found', {
          units: supply.inspection?.units,
          supplier: name('supplier', supply.supplier),
          measured: points(report.measured),
          error: points(report.error),
          claimed: points(claimed),
        })}
      </p>
      <DecisionForm<Answer>
        desk={desk}
        fields={[
          {
            name: 'verdict',
            label: t('report.verdict'),
            rules: [{ required: true, message: t('report.verdictMissing') }],
            input: (
              <Radio.Group
                vertical
                options={VERDICTS.map((value) => ({ value, label: t(`report.verdict.${value}`) }))}
              />
            ),
          },
          ...(typed.verdict === 'discount' ? [off] : []),
        ]}
        consequence={typed.verdict ? follows[typed.verdict] : t('report.undecided', { day: report.answerBy })}
        submit={t('supply.answer')}
        onChange={setTyped}
        decision={({ verdict, perThousand }) => ({
          kind: 'answer-inspection',
          supply: supply.id,
          verdict,
          ...(verdict === 'discount' && perThousand !== undefined && { perThousand }),
        })}
        onDecided={onAnswered}
      />
    </>
  );
}
