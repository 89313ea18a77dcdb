import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import { DecisionForm } from '../decide/decision-form.tsx';
import type { Desk } from '../use-company.ts';

interface Typed {
  documents: string[];
}

/** An application for the VAT of one month's exports, with the papers that go with it. */
export function ClaimRefundForm({ desk, month, onDone }: { desk: Desk; month: string; onDone: () => void }) {
  const { t } = useTranslation('market/treasury');
  const format = useFormat();
  const { treasury, money } = desk.view;
  const found = treasury.exports.find((each) => each.month === month);
  const rules = treasury.home?.exportRefund;
  if (!found || !rules) return <p>{t('treasury.noExports')}</p>;
  return (
    <DecisionForm<Typed>
      desk={desk}
      start={{ documents: [] }}
      fields={[
        {
          name: 'documents',
          label: t('treasury.documents'),
          help: t('treasury.documentsHelp'),
          input: (
            <Checkbox.Group
              options={rules.documents.map(({ id, name }) => ({ value: id, label: format.said(name) }))}
            />
          ),
        },
      ]}
      consequence={t('treasury.claimGives', {
        amount: format.money(found.refund, money.homeCurrency),
        days: rules.paidAfterDays,
      })}
      submit={t('treasury.claim')}
      decision={({ documents }) => ({ kind: 'claim-export-refund', month, documents })}
      onDecided={onDone}
    />
  );
}
