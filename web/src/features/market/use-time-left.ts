import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.ts';
import { timeLeft } from './world-days.ts';

export interface Clock {
  clock: string;
  isUrgent: boolean;
}

/** How long there is until a moment of the world, in words. */
export function useTimeLeft({ day }: { day: number }): (dueAt: number) => Clock {
  const { t } = useTranslation('market');
  const format = useFormat();
  return (dueAt) => {
    const left = timeLeft(day, dueAt);
    return {
      clock:
        left.kind === 'days'
          ? t('left.days', { count: left.days })
          : t(`left.${left.kind}`, { day: format.day(day + 1) }),
      isUrgent: left.kind !== 'days',
    };
  };
}
