import type { Explanation, LandedCost } from '@portolan/engine';
import * as z from 'zod';
import { allow, everyRole } from '../access.ts';
import { madeByEngine } from './as-json.ts';
import { DecisionSent, inCompany, Numbered } from './companies.ts';
import { CompanyId, Day, Id } from './worlds.ts';

/** Decisions of a company's past to change: replace one line of the journal, drop it, or add one. */
export const Change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('replace'), line: Id, decision: DecisionSent }),
  z.object({ kind: z.literal('drop'), line: Id }),
  z.object({ kind: z.literal('add'), day: Day, decision: DecisionSent }),
]);
export type Change = z.infer<typeof Change>;

/** One side of a what-if, by day; money in minor units of the home currency. */
const Side = z.array(
  z.object({
    day: Day,
    impressions: z.number(),
    clicks: z.number(),
    carts: z.number(),
    orders: z.number(),
    units: z.number(),
    /** Shoppers who wanted it and found none in stock. */
    lost: z.number(),
    revenue: z.number(),
    profit: z.number(),
    cash: z.number(),
  }),
);

/** What a visit bought: of whom, for how much (minor units of the switch's currency). */
const Bought = z.object({
  company: CompanyId,
  listing: z.number(),
  product: z.string(),
  units: z.number(),
  price: z.number(),
});

export const WhatIf = z.object({
  id: z.string(),
  askedAt: z.string(),
  by: z.object({ id: z.string(), name: z.string() }),
  change: Change,
  state: z.enum(['waiting', 'playing', 'done', 'failed', 'cancelled']),
  /** 0 to 1. */
  progress: z.number(),
  result: z
    .object({
      from: Day,
      until: Day,
      asItWas: Side,
      changed: Side,
      /** What stands in the accounts in the end, where it differs; minor units of `currency`. */
      money: z.array(
        z.object({
          account: z.string(),
          currency: z.string(),
          asItWas: z.number(),
          changed: z.number(),
          difference: z.number(),
        }),
      ),
      buyers: z.object({ gained: z.number(), lost: z.number(), kept: z.number() }),
      /** The first of those who changed: what they bought before and after (null: nothing). */
      switches: z.array(
        z.object({
          day: Day,
          buyer: z.number(),
          market: z.string(),
          currency: z.string(),
          /** The company's own order as it really was, which opens to the buyer's path. */
          order: z.number().nullable(),
          before: Bought.nullable(),
          after: Bought.nullable(),
        }),
      ),
    })
    .nullable(),
});
export type WhatIf = z.infer<typeof WhatIf>;

const name = z.string().min(1).max(80);
const LandedCostAsked = inCompany.extend({
  supplier: name,
  product: name,
  /** Units ordered at once: they decide the price break, and share the freight. */
  quantity: z.coerce.number().int().min(1).max(1_000_000),
  market: name,
  lane: name,
  /** By which stock gets to the warehouse, for a lane that starts abroad; the cheapest when left out. */
  freightLane: name.optional(),
  /** Asked of the buyer, minor units of the market's currency. */
  price: z.coerce.number().int().min(1).max(50_000_000),
  shipping: z.coerce.number().int().min(0).max(10_000_000).default(0),
  /** How parcels are declared, where the state asks: the code, who pays at the border, and whether tax goes with the sale. */
  hs: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
  terms: z.enum(['ddp', 'dap']).optional(),
  hasTaxNumber: z.enum(['yes', 'no']).optional(),
});

export interface LandedCostAnswer extends LandedCost {
  /** The least price that leaves no loss, minor units of the market's currency; null when no price does. */
  readonly breakEven: number | null;
}

const tags = ['market: questions'];

export const questions = {
  /** Path and terms of a buyer's choice. Companies and markets stand there by their place in the world, from 0. */
  explainOrder: allow(everyRole)
    .route({
      method: 'GET',
      path: '/worlds/{world}/companies/{company}/orders/{order}/explanation',
      tags,
      summary: "A buyer's path and the terms of the choice",
    })
    .input(inCompany.extend({ order: Numbered }))
    .output(madeByEngine<Explanation>()),
  landedCost: allow(everyRole)
    .route({
      method: 'GET',
      path: '/worlds/{world}/companies/{company}/landed-cost',
      tags,
      summary:
        'What one unit costs until it is with its buyer, and what is left of the price, by the rules of the next day',
    })
    .input(LandedCostAsked)
    .output(madeByEngine<LandedCostAnswer>()),
  askWhatIf: allow(everyRole)
    .route({
      method: 'POST',
      path: '/worlds/{world}/companies/{company}/what-ifs',
      tags,
      summary: 'Play the past again with one decision changed',
    })
    .input(inCompany.extend({ change: Change, until: Day.optional() }))
    .output(WhatIf),
  whatIfs: allow(everyRole)
    .route({
      method: 'GET',
      path: '/worlds/{world}/companies/{company}/what-ifs',
      tags,
      summary: 'The what-ifs asked so far',
    })
    .input(inCompany)
    .output(z.array(WhatIf)),
  whatIf: allow(everyRole)
    .route({
      method: 'GET',
      path: '/worlds/{world}/companies/{company}/what-ifs/{whatIf}',
      tags,
      summary: 'One what-if, with its progress',
    })
    .input(inCompany.extend({ whatIf: Id }))
    .output(WhatIf),
  cancelWhatIf: allow(everyRole)
    .route({
      method: 'DELETE',
      path: '/worlds/{world}/companies/{company}/what-ifs/{whatIf}',
      tags,
      summary: 'Give up a what-if',
    })
    .input(inCompany.extend({ whatIf: Id }))
    .output(WhatIf),
};
