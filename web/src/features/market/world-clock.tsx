import type { World } from '@portolan/contract/market';
import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.ts';
import { catalogueOf, ownSight } from './sight.ts';
import { useSeats, type OwnSeat } from './use-company.ts';
import { useWorld } from './use-world.ts';
import { seasonsNext } from './world-days.ts';
import styles from './world-clock.module.css';

/** The world's day in the top bar; it hears of every day that is played, for all pages. */
export function WorldClock() {
  const [seat] = useSeats();
  return seat ? <Clock seat={seat} /> : null;
}

function Clock({ seat }: { seat: OwnSeat }) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const world = useWorld(seat.world.id).data ?? seat.world;
  const sight = useQuery(ownSight({ world: world.id, company: seat.company })).data;
  const catalogue = useQuery(catalogueOf(world.id)).data;
  const { nextDate, day, scenario } = world;
  const seasons = sight && catalogue ? seasonsNext(sight, catalogue) : [];
  return (
    <p className={styles.clock}>
      <span className={styles.day}>
        {nextDate ? format.day(day + 1, fromMonday(nextDate)) : t('clock.over', { days: scenario.days })}
      </span>
      {nextDate && <span className={styles.date}>{format.date(nextDate)}</span>}
      {sight?.calendar.isWorkingDayAtHome === false && nextDate && (
        <span className={styles.extra}>{t('clock.restDay')}</span>
      )}
      {seasons.slice(0, 1).map(({ country, name }) => (
        <Tag key={country} className={`${styles.extra}`}>
          {format.said(name)}
        </Tag>
      ))}
      <Pace world={world} />
    </p>
  );
}

function Pace({ world: { state, daysAhead, nextDayAt } }: { world: World }) {
  const { t } = useTranslation('market');
  const format = useFormat();
  if (daysAhead > 0) return <Tag color="processing">{t('clock.playing')}</Tag>;
  if (state !== 'open') return <Tag>{t(`clock.${state}`)}</Tag>;
  if (!nextDayAt) return null;
  return <span className={styles.extra}>{t('clock.next', { time: format.dateTime(nextDayAt) })}</span>;
}

/** Monday is 0. */
const fromMonday = (iso: string) => (dayjs(iso).day() + 6) % 7;
