import type { OrderStory } from '@portolan/contract/market';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';
import { inHome } from '../in-home.ts';
import type { Desk } from '../use-company.ts';
import { resultOf } from './order-result.ts';
import styles from './orders.module.css';

type Posting = OrderStory['postings'][number];

/** What the order earned, and every posting that says so. */
export function OrderMoney({ desk: { view }, postings }: { desk: Desk; postings: readonly Posting[] }) {
  const { t } = useTranslation(['market/orders', 'ledger']);
  const format = useFormat();
  const { money } = view;
  if (postings.length === 0) return <p className={styles.quiet}>{t('order.noMoney')}</p>;
  const lines = resultOf(postings);
  const profit = lines.reduce((sum, { amount, currency }) => sum + inHome(money, amount, currency), 0);
  return (
    <>
      <table className={styles.money}>
        <tbody>
          {lines.map(({ account, currency, amount }) => (
            <tr key={`${account} ${currency}`}>
              <td>{t(`account.${account}`, { ns: 'ledger' })}</td>
              <td>{format.money(amount, currency, { withCode: true })}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('order.profit')}</th>
            <th>{format.money(profit, money.homeCurrency, { withCode: true })}</th>
          </tr>
        </tbody>
      </table>
      <details>
        <summary className={styles.quiet}>{t('order.postings')}</summary>
        <Postings postings={postings} />
      </details>
    </>
  );
}

function Postings({ postings }: { postings: readonly Posting[] }) {
  const { t } = useTranslation(['market/orders', 'ledger']);
  const format = useFormat();
  const entries = Map.groupBy(postings, ({ day, memo }) => `${day} ${memo}`);
  return (
    <table className={styles.money}>
      {[...entries].map(([key, lines]) => (
        <tbody key={key}>
          <tr className={styles.entry}>
            <th scope="rowgroup" colSpan={2}>
              {t(`memo.${lines[0]?.memo ?? ''}`, { ns: 'ledger' })}{' '}
              <span className={styles.quiet}>{format.day(lines[0]?.day ?? 0)}</span>
            </th>
          </tr>
          {lines.map(({ account, currency, amount }, place) => (
            <tr key={place}>
              <td>
                {t(amount < 0 ? 'order.credit' : 'order.debit', {
                  account: t(`account.${account}`, { ns: 'ledger' }),
                })}
              </td>
              <td>{format.money(Math.abs(amount), currency, { withCode: true })}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
