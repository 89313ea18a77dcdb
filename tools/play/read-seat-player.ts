// Who sits in a seat, as the shell names them: a company of the world, or a strategy with its strength.
import { fits, PanelMember, type SeatPlayer, STRATEGY_NAMES } from '@portolan/engine';

export function readSeatPlayer(
  word: string | undefined,
  companies: readonly string[],
): { readonly player?: SeatPlayer; readonly problems: string[] } {
  if (word === undefined) return { problems: [] };
  if (companies.includes(word)) return { player: { company: word }, problems: [] };
  const [strategy, strength = ''] = word.split(':');
  const member = { strategy, strength: /^\d+$/.test(strength) ? Number(strength) : 0 };
  if (fits(PanelMember, member)) return { player: member, problems: [] };
  return {
    problems: [
      `--as ${word}: a company (${companies.join(', ')}) or STRATEGY:STRENGTH is needed, as planner:4; ` +
        `strategies are ${STRATEGY_NAMES.join(', ')}, strengths 1 to 5`,
    ],
  };
}
