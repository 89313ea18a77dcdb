import type { AsJson, CompanyStatements } from '@portolan/contract/market';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { FailureState } from '../../../app/failure-state.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { majorOf, useFormat } from '../../../ui/format.ts';
import { SidePanel } from '../../../ui/side-panel.tsx';
import type { OwnSeat } from '../use-company.ts';
import { LinePostings, type LineFilter } from './line-postings.tsx';
import styles from './numbers.module.css';
import { balanceRows, cashRows, profitRows, type StatementRow } from './statement-rows.ts';

type Books = AsJson<CompanyStatements>;

const TO_DATE = '';

interface SheetsProps {
  books: Books;
  month: string;
  currency: string;
  seat: OwnSeat;
}

/** Profit and loss, balance sheet and cash flow, by month or to date; each can be taken along as a file. */
export function CompanyBooks({ seat, currency }: { seat: OwnSeat; currency: string }) {
  const { t } = useTranslation('market/numbers');
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
      {books.data && <Sheets books={books.data} month={month} currency={currency} seat={seat} />}
    </>
  );
}

function Sheets({ books, month, currency, seat }: SheetsProps) {
  const { t } = useTranslation(['market/numbers', 'ledger']);
  const [line, setLine] = useState<LineFilter>();
  const { statements } = books;
  const file = month === TO_DATE ? 'to-date' : month;
  const { from, until } = statements.span;
  const sheets = [
    { name: 'profitAndLoss', saved: 'profit-and-loss', rows: profitRows(statements), since: from },
    // What stands in an account has come together since the first day.
    { name: 'balanceSheet', saved: 'balance-sheet', rows: balanceRows(statements), since: 0 },
    { name: 'cashFlow', saved: 'cash-flow', rows: cashRows(statements), since: from },
  ] as const;
  const open = ({ of, words }: StatementRow, since: number) => {
    if (of === 'account') setLine({ account: words, from: since, until });
    if (of === 'memo') setLine({ account: 'bank', memo: words, from: since, until });
  };
  return (
    <>
      {sheets.map(({ name, saved, rows, since }) => (
        <Sheet
          key={name}
          name={name}
          file={`${saved}-${file}`}
          currency={currency}
          rows={rows}
          onOpen={(row) => open(row, since)}
        />
      ))}
      <p className={styles.quiet}>{t('books.translation')}</p>
      <SidePanel isOpen={line !== undefined} title={t('books.postings')} onClose={() => setLine(undefined)}>
        {line && <LinePostings seat={seat} filter={line} />}
      </SidePanel>
    </>
  );
}

interface SheetProps {
  name: 'profitAndLoss' | 'balanceSheet' | 'cashFlow';
  file: string;
  currency: string;
  rows: readonly StatementRow[];
  onOpen: (row: StatementRow) => void;
}

function Sheet({ name, file, currency, rows, onOpen }: SheetProps) {
  const { t } = useTranslation(['market/numbers', 'ledger']);
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
          {
            key: 'line',
            title: t('books.line'),
            value: title,
            render: (row) => <LineName row={row} title={title(row)} onOpen={() => onOpen(row)} />,
          },
          { key: 'part', title: t('books.part'), value: ({ part }) => t(`books.part.${part}`) },
          {
            key: 'amount',
            title: t('books.amount'),
            unit: currency,
            isNumber: true,
            value: ({ amount }) => majorOf(amount, currency),
            render: ({ amount, isTotal }) =>
              isTotal ? <strong>{format.money(amount, currency)}</strong> : format.money(amount, currency),
          },
        ]}
      />
    </section>
  );
}

/** A line that is made of postings opens to them. */
function LineName({ row, title, onOpen }: { row: StatementRow; title: string; onOpen: () => void }) {
  if (row.isTotal) return <strong>{title}</strong>;
  if (row.of === undefined) return title;
  return (
    <Button type="link" size="small" style={{ paddingInline: 0 }} onClick={onOpen}>
      {title}
    </Button>
  );
}
