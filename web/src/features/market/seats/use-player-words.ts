import type { SeatPlay, WaysToPlay, World } from '@portolan/contract/market';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format.ts';

/** Who sits there, and what a play is called. */
export function usePlayerWords(world: World, ways: WaysToPlay) {
  const { t } = useTranslation('market/seats');
  const format = useFormat();
  const company = (id: string) => world.companies.find((one) => one.id === id)?.name ?? id;
  const player = (who: SeatPlay['player']) => {
    if (who === null) return t('panel');
    if (who.kind === 'company') return company(who.company);
    const strategy = ways.strategies.find(({ id }) => id === who.strategy);
    const level = ways.strengths.find(({ strength }) => strength === who.strength);
    return t('strategyAt', {
      strategy: strategy ? format.said(strategy.name) : who.strategy,
      strength: level ? format.said(level.name) : who.strength,
    });
  };
  const play = ({ seat, player: who, until }: SeatPlay) =>
    t(who === null ? 'play.panel' : 'play.swap', {
      seat: company(seat),
      who: player(who),
      until: format.day(until),
    });
  return { company, player, play };
}
