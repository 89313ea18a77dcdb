import { useTranslation } from 'react-i18next';

/** Moments count days since the world's start: 0.5 is noon of day 1. */
export const dayOfMoment = (moment: number): number => Math.floor(moment) + 1;

/** Quarter hours, as finely as the world knows its time: 7.875 is 21:00. */
export function clockOf(moment: number): string {
  const minutes = Math.round((moment - Math.floor(moment)) * 24 * 60);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** A moment as people say it: "day 8, 21:00". */
export function useMoment(): (moment: number) => string {
  const { t } = useTranslation('market');
  return (moment) => t('moment', { day: dayOfMoment(moment), time: clockOf(moment) });
}
