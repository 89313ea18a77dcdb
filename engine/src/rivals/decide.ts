/** An evening of a computer company: from what it may know to what it decides for the next day. */
import { stream } from '../chance.ts';
import type { Decision } from '../decisions/catalogue.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { CompanyView } from '../view/company-view.ts';
import { buyGoods } from './buy-goods.ts';
import { newProducts } from './choose-range.ts';
import { copycat } from './copycat.ts';
import { answerDisputes, answerLetters, decideReturns } from './correspond.ts';
import { isLookDay, type Desk } from './desk.ts';
import { runPromotions, setPrices, writePages } from './keep-pages.ts';
import { keepPapers } from './keep-papers.ts';
import { liquidator } from './liquidator.ts';
import { buyStudies, openStores, ruleLanes } from './open-for-business.ts';
import { priceFollower } from './price-follower.ts';
import { qualityLeader } from './quality-leader.ts';
import { sendByHand } from './send-by-hand.ts';
import { skillOf } from './skill.ts';
import { stockAbroad } from './stock-abroad.ts';
import type { Strategy } from './strategy.ts';

export type StrategyName = Scenario['rivals'][number]['strategy'];

export const STRATEGIES: Readonly<Record<StrategyName, Strategy>> = {
  'price-follower': priceFollower,
  'quality-leader': qualityLeader,
  liquidator,
  copycat,
};

export interface Player {
  readonly strategy: StrategyName;
  /** 1 to 5. */
  readonly strength: number;
  /** Kinds of lanes in place of the strategy's own order. */
  readonly lanes?: Strategy['lanes'];
}

/** `player` may be anybody's way of playing: a computer company's, or one lent to a team. */
export function deskOf(view: CompanyView, scenario: Scenario, seed: number, player: Player): Desk {
  return {
    view,
    scenario,
    seed,
    strategy: { ...STRATEGIES[player.strategy], ...(player.lanes && { lanes: player.lanes }) },
    skill: skillOf(player.strength),
    day: view.day + 1,
    self: stream(view.company.id),
  };
}

/** The daily work comes every evening; goods, prices and promotions wait for a day on which the company looks. */
export function decide(desk: Desk): Decision[] {
  const daily = [...answerLetters(desk), ...decideReturns(desk), ...answerDisputes(desk), ...ruleLanes(desk), ...sendByHand(desk)];
  const pages = writePages(desk);
  if (!isLookDay(desk)) return [...daily, ...pages];
  const fresh = new Set(newProducts(desk).map(({ product }) => product));
  const lines = desk.view.catalogue.products.filter(({ id }) => fresh.has(id)).map(({ line }) => line);
  return [
    ...daily,
    ...openStores(desk),
    ...buyStudies(desk, lines),
    ...pages,
    ...keepPapers(desk),
    ...buyGoods(desk),
    ...stockAbroad(desk),
    ...setPrices(desk),
    ...runPromotions(desk),
  ];
}
