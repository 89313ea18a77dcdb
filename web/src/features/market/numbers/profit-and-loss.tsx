import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import type { Sight } from '../use-company.ts';
import styles from './numbers.module.css';
import { capitalOf, statementOf } from './statement.ts';

/** Each account is turned into home money by itself, so a few minor units may be missing in the end. */
const ROUNDING = 100;

/** Profit and loss so far, and the proof that it is what net worth has grown by. */
export function ProfitAndLoss({ view: { money, day } }: { view: Sight }) {
  const { t } = useTranslation(['market/numbers', 'ledger']);
  const format = useFormat();
  const { lines, profit } = statementOf(money.accounts, money);
  const grown = money.netWorth - capitalOf(money.accounts);
  const write = (minor: number) => format.money(minor, money.homeCurrency);
  const proof = {
    worth: write(money.netWorth),
    capital: write(capitalOf(money.accounts)),
    grown: write(grown),
  };
  return (
    <section className={styles.sheet}>
      <h2>{t('statement.title', { day: format.day(day) })}</h2>
      <table className={styles.statement}>
        <tbody>
          {lines.map(({ account, amount }) => (
            <tr key={account}>
              <th scope="row">{t(`account.${account}`, { ns: 'ledger' })}</th>
              <td>{write(amount)}</td>
            </tr>
          ))}
          <tr className={styles.total}>
            <th scope="row">{t('numbers.profit')}</th>
            <td>{write(profit)}</td>
          </tr>
        </tbody>
      </table>
      <p className={styles.quiet}>
        {t(Math.abs(grown - profit) < ROUNDING ? 'statement.ties' : 'statement.differs', proof)}
      </p>
    </section>
  );
}
