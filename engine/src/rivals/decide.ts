/** An evening of a computer company: from what it may know to what it decides for the next day. */
import { at } from '../at.ts';
import { stream } from '../chance.ts';
import type { Decision } from '../decisions/catalogue.ts';
import type { StrategyName } from '../scenario/rivalry.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { CompanyView } from '../view/company-view.ts';
import { isLookDay, type Desk } from './desk.ts';
import { STRATEGIES } from './strategies/strategies.ts';
import { DAILY } from './usual-work.ts';

export interface Player {
  readonly strategy: StrategyName;
  /** 1 to 5. */
  readonly strength: number;
  /** Kinds of lanes in place of the strategy's own order. */
  readonly lanes?: Desk['manner']['lanes'];
  /** Where it trades and in what; absent: as it pleases. */
  readonly markets?: readonly string[];
  readonly lines?: readonly string[];
}

export type PlayerDesk = Desk & Pick<Player, 'strategy'>;

/** `player` may be anybody's way of playing: a computer company's, or one lent to a team. */
export function deskOf(view: CompanyView, scenario: Scenario, seed: number, player: Player): PlayerDesk {
  const { strategy, strength, lanes, markets, lines } = player;
  const manner = STRATEGIES[strategy].manner(scenario.rivalry);
  return {
    view,
    scenario,
    seed,
    strategy,
    manner: lanes ? { ...manner, lanes } : manner,
    strength: at(scenario.rivalry.strengths, strength - 1),
    habits: scenario.rivalry.habits,
    ...(markets && { markets }),
    ...(lines && { lines }),
    day: view.day + 1,
    self: stream(view.company.id),
  };
}

/** The daily work comes every evening; goods, prices and all else wait for a day on which the company looks. */
export function decide(desk: PlayerDesk): Decision[] {
  const work = isLookDay(desk) ? [...DAILY, ...STRATEGIES[desk.strategy].looking] : DAILY;
  return work.flatMap((does) => does(desk));
}
