import type { Company } from '../world.ts';
import type { Player } from './decide.ts';
import { isStrategy } from './strategies/strategies.ts';

/** How the computer plays a company; undefined for one that people play, and for one that is no more. */
export function playerOf({ player, insolvency }: Company): Player | undefined {
  if (player.kind !== 'rival' || insolvency?.state === 'closed') return undefined;
  const { kind: _, strategy, ...rest } = player;
  if (!isStrategy(strategy)) throw new Error(`no strategy ${strategy}`);
  return { strategy, ...rest };
}
