import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.ts';
import styles from './own-company.module.css';
import { SeatSwitch } from './seat-switch.tsx';
import { ownSight } from './sight.ts';
import { cashOf, useSeats } from './use-company.ts';

/** The own company in the top bar, and what it has to spend. */
export function OwnCompany() {
  const { t } = useTranslation('market');
  const format = useFormat();
  const seats = useSeats();
  const [seat] = seats;
  const view = useQuery({
    ...ownSight({ world: seat?.world.id ?? '', company: seat?.company ?? '' }),
    enabled: seat !== undefined,
  });
  if (!view.data) return null;
  const { company, money } = view.data;
  const bank = cashOf(view.data);
  return (
    <>
      <p className={styles.company}>
        <span className={styles.name}>{format.said(company.name)}</span>
        <span className={styles.cash}>
          {t('cash')} {format.money(bank, money.homeCurrency, { isWhole: true })}
        </span>
      </p>
      {seats.length > 1 && <SeatSwitch seats={seats} />}
    </>
  );
}
