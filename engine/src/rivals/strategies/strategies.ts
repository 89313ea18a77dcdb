import type { StrategyName } from '../../scenario/rivalry.ts';
import type { Strategy } from '../strategy.ts';
import { advertiser } from './advertiser.ts';
import { copycat } from './copycat.ts';
import { firstOrderPricer } from './first-order-pricer.ts';
import { liquidator } from './liquidator.ts';
import { planner } from './planner.ts';
import { priceFollower } from './price-follower.ts';
import { qualityLeader } from './quality-leader.ts';

export const STRATEGIES: Readonly<Record<StrategyName, Strategy>> = {
  'price-follower': priceFollower,
  'quality-leader': qualityLeader,
  liquidator,
  copycat,
  advertiser,
  'first-order-pricer': firstOrderPricer,
  planner,
};

export const isStrategy = (name: string): name is StrategyName => name in STRATEGIES;
