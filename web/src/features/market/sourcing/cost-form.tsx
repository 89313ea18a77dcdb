import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Desk } from '../use-company.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import { chosenIn, questionOf, type CostTyped } from './cost-typed.ts';
import { useCostFields } from './use-cost-fields.tsx';
import type { LandedCost, LandedCostQuestion } from './use-landed-cost.ts';

export interface CostFormProps {
  desk: Desk;
  start: CostTyped;
  cost: LandedCost | undefined;
  onChange: (question: LandedCostQuestion | undefined) => void;
}

/** Offer, quantity, way and price; the sum follows while it is typed, and the goods are ordered from here. */
export function CostForm({ desk, start, cost, onChange }: CostFormProps) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const { money } = desk.view;
  const [typed, setTyped] = useState(start);
  const fields = useCostFields(desk.view, typed);
  const { offer } = chosenIn(desk.view, typed);
  const whole = (minor: number) => format.money(minor, money.homeCurrency, { isWhole: true });
  const due = desk.world.decidingFor;

  const price = (cost?.goods ?? 0) * (typed.units ?? 0);
  const terms = desk.view.catalogue.suppliers.find(({ id }) => id === offer?.supplier)?.terms;
  const now = terms ? (price * terms.depositPerThousand) / 1000 : price;
  return (
    <DecisionForm<CostTyped>
      desk={desk}
      start={start}
      fields={fields}
      submit={t('cost.order')}
      consequence={
        offer &&
        cost &&
        t(terms ? 'cost.consequenceDeposit' : 'cost.consequence', {
          units: typed.units ?? 0,
          paid: whole(price),
          now: whole(now),
          left: whole(money.spendable - now),
          from: due + offer.leadDays.min,
          until: due + offer.leadDays.max,
        })
      }
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
