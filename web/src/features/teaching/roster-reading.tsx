import type { RosterPerson, RosterReading } from '@portolan/contract/teaching';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './roster-import.module.css';

/** More than anybody corrects before looking at the file again. */
const FAULTS_SHOWN = 20;

/** What a roster file says: its faults, or who would be brought in and how. */
export function RosterReadingView({ reading }: { reading: RosterReading }) {
  const { t } = useTranslation('teaching');
  const { faults, faultsInAll, counts, encoding } = reading;
  if (faultsInAll > 0) {
    return (
      <section aria-live="polite">
        <h3>{t('roster.faults', { count: faultsInAll })}</h3>
        <ul className={styles.faults}>
          {faults.slice(0, FAULTS_SHOWN).map(({ file, row, column, code, message }, at) => (
            <li key={`${file} ${row} ${column} ${code} ${at}`}>{file ? `${file}: ${message}` : message}</li>
          ))}
        </ul>
        {faultsInAll > FAULTS_SHOWN && (
          <p className={styles.quiet}>{t('roster.moreFaults', { count: faultsInAll - FAULTS_SHOWN })}</p>
        )}
      </section>
    );
  }
  return (
    <section aria-live="polite">
      <p>{t('roster.counts', { ...counts, encoding: encoding.toUpperCase() })}</p>
      <DataTable<RosterPerson>
        label={t('roster.people')}
        rows={reading.people}
        rowKey={({ row }) => String(row)}
        empty={<EmptyState title={t('roster.nobody')} text={t('roster.nobodyText')} />}
        columns={[
          { key: 'number', title: t('student.number'), value: ({ number }) => number },
          { key: 'name', title: t('student.name'), value: ({ name }) => name },
          { key: 'team', title: t('team'), value: ({ team }) => team },
          { key: 'does', title: t('roster.does'), value: ({ does }) => t(`roster.does.${does}`) },
        ]}
      />
    </section>
  );
}
