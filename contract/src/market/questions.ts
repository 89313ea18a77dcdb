import * as z from 'zod';
import { allow, everyRole } from '../access.ts';
import { DecisionSent, inCompany } from './companies.ts';
import { Day } from './worlds.ts';

/** Decisions of a company's past to change: replace one line of the journal, drop it, or add one. */
export const Change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('replace'), line: z.string(), decision: DecisionSent }),
  z.object({ kind: z.literal('drop'), line: z.string() }),
  z.object({ kind: z.literal('add'), day: Day, decision: DecisionSent }),
]);
export type Change = z.infer<typeof Change>;

/** One side of a what-if, by day; money in minor units of the home currency. */
const Side = z.array(
  z.object({
    day: Day,
    orders: z.number(),
    units: z.number(),
    revenue: z.number(),
    profit: z.number(),
    cash: z.number(),
  }),
);

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
      /** Difference by account, changed minus as it was. */
      money: z.array(z.object({ account: z.string(), amount: z.number() })),
      buyers: z.object({ gained: z.number(), lost: z.number(), kept: z.number() }),
      /** Some of those who changed: whom they bought from before and after (null: nobody). */
      switches: z.array(
        z.object({
          day: Day,
          buyer: z.number(),
          product: z.string(),
          before: z.string().nullable(),
          after: z.string().nullable(),
        }),
      ),
    })
    .nullable(),
});
export type WhatIf = z.infer<typeof WhatIf>;

const tags = ['market: questions'];

export const questions = {
  /** The engine's `Explanation`: path and terms of a buyer's choice. */
  explainOrder: allow(everyRole)
    .route({
      method: 'GET',
      path: '/worlds/{world}/companies/{company}/orders/{order}/explanation',
      tags,
      summary: "A buyer's path and the terms of the choice",
    })
    .input(inCompany.extend({ order: z.coerce.number().int() }))
    .output(z.looseObject({})),
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
    .input(inCompany.extend({ whatIf: z.string() }))
    .output(WhatIf),
  cancelWhatIf: allow(everyRole)
    .route({
      method: 'DELETE',
      path: '/worlds/{world}/companies/{company}/what-ifs/{whatIf}',
      tags,
      summary: 'Give up a what-if',
    })
    .input(inCompany.extend({ whatIf: z.string() }))
    .output(WhatIf),
};
