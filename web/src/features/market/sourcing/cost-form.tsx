import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Desk } from '../use-company.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import { questionOf, type CostTyped } from './cost-typed.ts';
import { useCostFields } from './use-cost-fields.tsx';
import { useOrderConsequence } from './use-order-consequence.ts';
import type { LandedCost, LandedCostQuestion } from './use-landed-cost.ts';

export interface CostFormProps {
  desk: Desk;
  start: CostTyped;
  cost: LandedCost | undefined;
  onChange: (question: LandedCostQuestion | undefined) => void;
}

/** Offer, quantity, way and price; the sum follows while it is typed, and the goods are ordered from here. */
export function CostForm({ desk, start, cost, onChange }: CostFormProps) {
  const { t } = useTranslation('market/sourcing');
  const [typed, setTyped] = useState(start);
  const fields = useCostFields(desk.view, typed);
  const consequence = useOrderConsequence(desk, typed, cost);
  return (
    <DecisionForm<CostTyped>
      desk={desk}
      start={start}
      fields={fields}
      submit={t('cost.order')}
      consequence={consequence}
      onChange={(values) => {
        const next = { ...start, ...values };
        setTyped(next);
        onChange(questionOf(desk.view, next));
      }}
      decision={({ offer: chosen, units }) => {
        const [supplier = '', product = ''] = chosen.split('.');
        return { kind: 'order-goods', supplier, product, units: units ?? 0 };
      }}
    />
  );
}
