import * as z from 'zod';
import { allow, staff } from '../access.ts';
import { DecisionFault } from './companies.ts';
import { QUESTION_STATES } from './question-states.ts';
import { CompanyId, Day, Id, WorldId } from './worlds.ts';
import { Bilingual } from '../words.ts';

/** Whose way of playing: that of a company of the world, or a strategy of computer companies at a strength. */
export const SeatPlayer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('company'), company: CompanyId }),
  z.object({
    kind: z.literal('strategy'),
    strategy: z.string().regex(/^[a-z-]{1,40}$/),
    strength: z.number().int().min(1).max(5),
  }),
]);
export type SeatPlayer = z.infer<typeof SeatPlayer>;

/** A day of a seat; money in minor units of the home currency. */
const SeatDay = z.object({
  day: Day,
  netWorth: z.number(),
  bank: z.number(),
  revenue: z.number(),
  profit: z.number(),
  orders: z.number(),
  units: z.number(),
  health: z.number().nullable(),
  rating: z.number().nullable(),
  lateShare: z.number().nullable(),
});
/** By name of the measure; what could not be measured is absent. */
const Measures = z.record(z.string(), z.number());
const SeatHistory = z.object({ days: z.array(SeatDay), measures: Measures });

const LineTold = z.object({
  /** Of a journal, its number there; of a strategy, the place among what it decided. */
  line: z.number(),
  day: Day,
  kind: z.string(),
  faults: z.array(DecisionFault),
});

export const SwapResult = z.object({
  asPlayed: SeatHistory,
  swapped: SeatHistory,
  decisions: z.object({
    /** `due` = `made` + the number of `refused`. */
    due: z.number(),
    made: z.number(),
    refused: z.array(LineTold),
    /** Of those made: done without what the seat does not have. */
    shortened: z.array(LineTold),
  }),
});
export type SwapResult = z.infer<typeof SwapResult>;

const Position = z.object({
  measure: z.string(),
  value: z.number(),
  of: z.number(),
  beaten: z.number(),
  equal: z.number(),
  /** The share of the panel that is beaten; who is equal counts half. */
  share: z.number(),
  /** 0 at the worst of the panel, 1 at the best. */
  quantile: z.number(),
});
export const PanelResult = z.object({
  own: Measures,
  members: z.array(
    z.object({ strategy: z.string(), strength: z.number(), name: Bilingual, measures: Measures }),
  ),
  positions: z.array(Position),
});
export type PanelResult = z.infer<typeof PanelResult>;

/** A seat that is played again: by somebody else, or by every member of the reference panel. */
export const SeatPlay = z.object({
  id: z.string(),
  seat: CompanyId,
  /** Null for a panel. */
  player: SeatPlayer.nullable(),
  until: Day,
  askedAt: z.string(),
  by: z.object({ id: z.string(), name: z.string() }),
  state: z.enum(QUESTION_STATES),
  /** 0 to 1. */
  progress: z.number(),
});
export type SeatPlay = z.infer<typeof SeatPlay>;

export const SeatPlayed = SeatPlay.extend({
  swap: SwapResult.nullable(),
  panel: PanelResult.nullable(),
});
export type SeatPlayed = z.infer<typeof SeatPlayed>;

const Named = z.object({ id: z.string(), name: Bilingual });
export const WaysToPlay = z.object({
  strategies: z.array(Named.extend({ summary: Bilingual })),
  /** From a beginner to the best: the strength is the place, from 1. */
  strengths: z.array(z.object({ strength: z.number(), name: Bilingual })),
  /** How many rivals a panel plays one after the other. */
  panel: z.number(),
});
export type WaysToPlay = z.infer<typeof WaysToPlay>;

const inWorld = z.object({ world: WorldId });
const tags = ['market: seats'];

export const seats = {
  waysToPlay: allow(staff)
    .route({
      method: 'GET',
      path: '/worlds/{world}/ways-to-play',
      tags,
      summary: 'Strategies that can take a seat',
    })
    .input(inWorld)
    .output(WaysToPlay),
  plays: allow(staff)
    .route({
      method: 'GET',
      path: '/worlds/{world}/seat-plays',
      tags,
      summary: 'Seat swaps and panels asked so far',
    })
    .input(inWorld)
    .output(z.array(SeatPlay)),
  play: allow(staff)
    .route({
      method: 'GET',
      path: '/worlds/{world}/seat-plays/{play}',
      tags,
      summary: 'One seat swap or panel, with its result when there is one',
    })
    .input(inWorld.extend({ play: Id }))
    .output(SeatPlayed),
  swap: allow(staff)
    .route({
      method: 'POST',
      path: '/worlds/{world}/seat-swaps',
      tags,
      summary:
        'Play a seat as another company, or a strategy, would have; the same question is answered once',
    })
    .input(inWorld.extend({ seat: CompanyId, player: SeatPlayer, until: Day.optional() }))
    .output(SeatPlay),
  orderPanels: allow(staff)
    .route({
      method: 'POST',
      path: '/worlds/{world}/reference-panels',
      tags,
      summary: 'Hold every team up to the present day against the reference panel in its own seat',
    })
    .input(inWorld)
    .output(z.array(SeatPlay)),
  cancel: allow(staff)
    .route({ method: 'DELETE', path: '/worlds/{world}/seat-plays/{play}', tags, summary: 'Give one up' })
    .input(inWorld.extend({ play: Id }))
    .output(SeatPlay),
};
