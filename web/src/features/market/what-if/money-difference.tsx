import type { PastResult } from '@portolan/contract/market';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.tsx';
import { Delta } from '../../../ui/delta.tsx';
import { majorOf, useFormat } from '../../../ui/format.ts';
import { isResult } from '../numbers/statement.ts';
import questions from '../../../ui/questions.module.css';

type Line = PastResult['money'][number];

/** What stands in the accounts in the end, where the two histories differ. */
export function MoneyDifference({ money: inBooks }: { money: readonly Line[] }) {
  const { t } = useTranslation(['market/what-if', 'market/numbers', 'ledger']);
  const format = useFormat();
  const money = inBooks.map(asMeant);
  const column = (key: 'asItWas' | 'changed') => ({
    key,
    title: t(`whatIf.${key}`),
    isNumber: true,
    value: (line: Line) => majorOf(line[key], line.currency),
    render: (line: Line) => format.money(line[key], line.currency),
  });
  return (
    <>
      <h3>{t('whatIf.money')}</h3>
      <p className={questions.quiet}>{t('whatIf.moneyHelp')}</p>
      <DataTable<Line>
        label={t('whatIf.money')}
        csv="what-if-money"
        rows={money}
        rowKey={({ account, currency }) => `${account} ${currency}`}
        empty={<p className={questions.quiet}>{t('whatIf.noMoney')}</p>}
        columns={[
          {
            key: 'account',
            title: t('ledger.account'),
            value: ({ account }) => t(`account.${account}`, { ns: 'ledger' }),
          },
          { key: 'currency', title: t('ledger.currency'), value: ({ currency }) => currency },
          column('asItWas'),
          column('changed'),
          {
            key: 'difference',
            title: t('whatIf.difference'),
            isNumber: true,
            value: ({ difference, currency }) => majorOf(difference, currency),
            render: ({ difference, currency }) => (
              <Delta value={difference} write={(size) => format.money(size, currency)} />
            ),
          },
        ]}
      />
    </>
  );
}

/** Income is more money and cost is less, whichever way the books turn their signs. */
function asMeant(line: Line): Line {
  if (!isResult(line.account)) return line;
  const { asItWas, changed, difference } = line;
  return { ...line, asItWas: -asItWas, changed: -changed, difference: -difference };
}
