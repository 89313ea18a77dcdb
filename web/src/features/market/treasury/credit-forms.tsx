import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import { PriceInput } from '../price-input.tsx';
import { cashOf, type Desk } from '../use-company.ts';
import styles from './treasury.module.css';

interface Amount {
  amount: number | null;
}
interface Repayment extends Amount {
  debt: 'credit-line' | 'rescue-loan';
}

/** Borrowing from the bank's line, and paying back what was borrowed. */
export function CreditForms({ desk }: { desk: Desk }) {
  const { t } = useTranslation('market/treasury');
  const format = useFormat();
  const { treasury, money } = desk.view;
  const { credit, rescueLoan, bank } = treasury;
  const currency = money.homeCurrency;
  const write = (minor: number) => format.money(minor, currency);
  const field = {
    name: 'amount' as const,
    label: t('treasury.amount'),
    input: <PriceInput currency={currency} />,
    rules: [{ required: true, message: t('treasury.amountMissing') }],
  };
  const debts = [
    ...(credit.drawn > 0 ? (['credit-line'] as const) : []),
    ...(rescueLoan > 0 ? (['rescue-loan'] as const) : []),
  ];
  return (
    <div className={styles.forms}>
      <p>
        {t('treasury.creditFacts', {
          limit: write(credit.limit),
          drawn: write(credit.drawn),
          left: write(credit.left),
          interest: write(credit.interest),
        })}
      </p>
      {bank?.credit && credit.left > 0 && (
        <DecisionForm<Amount>
          desk={desk}
          start={{ amount: null }}
          fields={[field]}
          consequence={t('treasury.drawCosts', {
            rate: format.percent(bank.credit.yearlyPerTenThousand / 10_000, 1),
          })}
          submit={t('treasury.draw')}
          decision={({ amount }) => ({ kind: 'draw-credit', amount: amount ?? 0 })}
        />
      )}
      {debts.length > 0 && (
        <DecisionForm<Repayment>
          desk={desk}
          start={{ debt: debts[0] ?? 'credit-line', amount: null }}
          fields={[
            {
              name: 'debt',
              label: t('treasury.debt'),
              input: (
                <Radio.Group
                  options={debts.map((value) => ({ value, label: t(`treasury.debt.${value}`) }))}
                />
              ),
            },
            field,
          ]}
          consequence={t('treasury.repayFrom', { cash: write(cashOf(desk.view)) })}
          submit={t('treasury.repay')}
          decision={({ debt, amount }) => ({ kind: 'repay-debt', debt, amount: amount ?? 0 })}
        />
      )}
    </div>
  );
}
