import type { AsJson, CompanyStatements } from '@portolan/contract/market';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { FailureState } from '../../../app/failure-state.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { decimalsOf, useFormat } from '../../../ui/format.ts';
import type { OwnSeat } from '../use-company.ts';
import styles from './numbers.module.css';
import { balanceRows, cashRows, profitRows, type StatementRow } from './statement-rows.ts';

type Books = AsJson<CompanyStatements>;

const TO_DATE = '';

/** Profit and loss, balance sheet and cash flow, by month or to date; each can be taken along as a file. */
export function CompanyBooks({ seat, currency }: { seat: OwnSeat; currency: string }) {
  const { t } = useTranslation('market');
  const [month, setMonth] = useState(TO_DATE);
  const books = useQuery(
    api.market.books.statements.queryOptions({
      input: { world: seat.world.id, company: seat.company, ...(month && { month }) },
      placeholderData: keepPreviousData,
    }),
  );
  if (books.isError) return <FailureState error={books.error} onRetry={() => void books.refetch()} />;
  const months = books.data?.months ?? [];
  return (
    <>
      <div className={styles.filters}>
        <Select
          aria-label={t('books.period')}
          popupMatchSelectWidth={false}
          value={month}
          onChange={setMonth}
          options={[
            { value: TO_DATE, label: t('books.toDate') },
            ...months.toReversed().map((each) => ({ value: each.month, label: each.month })),
          ]}
        />
      </div>
      {books.data && <Sheets books={books.data} month={month} currency={currency} />}
    </>
  );
}

function Sheets({ books, month, currency }: { books: Books; month: string; currency: string }) {
  const { t } = useTranslation(['market', 'ledger']);
  const { statements } = books;
  const file = month === TO_DATE ? 'to-date' : month;
  return (
    <>
      <Sheet
        name="profitAndLoss"
        file={`profit-and-loss-${file}`}
        currency={currency}
        rows={profitRows(statements)}
      />
      <Sheet
        name="balanceSheet"
        file={`balance-sheet-${file}`}
        currency={currency}
        rows={balanceRows(statements)}
      />
      <Sheet name="cashFlow" file={`cash-flow-${file}`} currency={currency} rows={cashRows(statements)} />
      <p className={styles.quiet}>{t('books.translation')}</p>
    </>
  );
}

interface SheetProps {
  name: 'profitAndLoss' | 'balanceSheet' | 'cashFlow';
  file: string;
  currency: string;
  rows: readonly StatementRow[];
}

function Sheet({ name, file, currency, rows }: SheetProps) {
  const { t } = useTranslation(['market', 'ledger']);
  const format = useFormat();
  const title = ({ words, of }: StatementRow) =>
    of === undefined ? t(`books.${words}`) : t(`${of}.${words}`, { ns: 'ledger' });
  return (
    <section className={styles.sheet}>
      <h2>{t(`books.${name}`)}</h2>
      <DataTable<StatementRow>
        label={t(`books.${name}`)}
        csv={file}
        rows={rows}
        rowKey={({ part, words, of }) => `${part} ${of ?? ''} ${words}`}
        empty={<p className={styles.none}>{t('ledger.none')}</p>}
        columns={[
          { key: 'part', title: t('books.part'), value: ({ part }) => t(`books.part.${part}`) },
          {
            key: 'line',
            title: t('books.line'),
            value: title,
            render: (row) => (row.isTotal ? <strong>{title(row)}</strong> : title(row)),
          },
          {
            key: 'amount',
            title: t('books.amount'),
            unit: currency,
            isNumber: true,
            value: ({ amount }) => amount / 10 ** decimalsOf(currency),
            render: ({ amount, isTotal }) =>
              isTotal ? <strong>{format.money(amount, currency)}</strong> : format.money(amount, currency),
          },
        ]}
      />
    </section>
  );
}
