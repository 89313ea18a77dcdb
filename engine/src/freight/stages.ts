/** How a shipment gets on, as its carrier tells it. */
import type { FreightLane } from '../scenario/lanes.ts';
import type { World } from '../world.ts';
import { at } from '../at.ts';
import type { Freight } from './freight.ts';
import { isFreightLost } from './freight-way.ts';

export type FreightStage = 'collected' | 'left-port' | 'at-port' | 'cleared' | 'at-the-gate';

/** Shares of the way to the gate at which a shipment leaves its port, reaches the other and is cleared there. Assumed. */
const SHARES: Readonly<
  Record<FreightLane['kind'], readonly [left: number, reached: number, cleared: number]>
> = {
  sea: [0.15, 0.8, 0.9],
  'sea-lcl': [0.2, 0.75, 0.88],
  'sea-fcl': [0.15, 0.8, 0.9],
  rail: [0.15, 0.8, 0.9],
  air: [0.3, 0.55, 0.8],
  express: [0.25, 0.6, 0.8],
};

export interface FreightEvent {
  readonly on: number;
  readonly stage: FreightStage;
}

/** What has happened up to a day, oldest first. A lost shipment is last heard of when it left. */
export function stagesOf(world: World, freight: Freight, until: number): FreightEvent[] {
  const { lane, company, sentOn, gateOn } = freight;
  const [left, reached, cleared] = SHARES[at(world.scenario.lanes.freight, lane).kind];
  const after = (share: number): number => sentOn + Math.floor(share * (gateOn - sentOn));
  const events: FreightEvent[] = [
    { on: sentOn, stage: 'collected' },
    { on: after(left), stage: 'left-port' },
  ];
  if (!isFreightLost(world, lane, company, sentOn)) {
    events.push(
      { on: after(reached), stage: 'at-port' },
      { on: after(cleared), stage: 'cleared' },
      { on: gateOn, stage: 'at-the-gate' },
    );
  }
  return events.filter(({ on }) => on <= until);
}
