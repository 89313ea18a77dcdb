import type { Explanation, LandedCost, LostSales, RankOf } from '@portolan/engine';
import * as z from 'zod';
import { allow, everyRole } from '../access.ts';
import { madeByEngine } from './as-json.ts';
import { DecisionFault, DecisionSent, inCompany, Numbered } from './companies.ts';
import { QUESTION_STATES } from './question-states.ts';
import { CompanyId, Day, Id } from './worlds.ts';

/**
 * A decision of the company to take differently: replace one line of the journal, drop it, or add one. Added for a day
 * to come it is a plan.
 */
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

/** What one of several decisions did to the profit of the days, minor units of the home currency. */
const Share = z.object({
  /** Its places among the changes: two where one is taken back and another put in its place. */
  changes: z.array(z.number()),
  /** The shares of all add up to the whole difference. */
  share: z.number(),
  /** What it would have done alone; null where not every set of decisions was played. */
  alone: z.number().nullable(),
});

/** What somebody who changed saw differently: of the own offer, of the other one, or only what follows from days before. */
const Cause = z.enum(['stock', 'price', 'page', 'delivery', 'rival', 'standing']);
const Because = z.record(Cause, z.object({ gained: z.number(), lost: z.number() }));

/** Added decisions that were not possible on their day. */
const Refused = z.array(
  z.object({
    change: z.number(),
    day: Day,
    faults: z.array(DecisionFault.omit({ message: true })),
  }),
);

const Compared = z.object({
  from: Day,
  until: Day,
  shares: z.array(Share),
  /** Whether every set of the decisions was played, or a draw of the orders in which they may be taken. */
  isExact: z.boolean(),
  because: Because,
  buyers: z.object({ gained: z.number(), lost: z.number(), kept: z.number() }),
  refused: Refused,
});

const PastResult = Compared.extend({
  kind: z.literal('past'),
  /** Of the profit of all days. */
  difference: z.number(),
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
  /** Visits of the days, and how many had to be played again because they might have ended differently. */
  visits: z.object({ all: z.number(), playedAgain: z.number() }),
  /** The first of those who changed: what they bought before and after (null: nothing). */
  switches: z.array(
    z.object({
      day: Day,
      buyer: z.number(),
      market: z.string(),
      currency: z.string(),
      because: Cause,
      /** The company's own order as it really was, which opens to the buyer's path. */
      order: z.number().nullable(),
      before: Bought.nullable(),
      after: Bought.nullable(),
    }),
  ),
});
export type PastResult = z.infer<typeof PastResult>;

/** Several futures, none of them the one that will be: what the plan does in each. Buyers and shares are the middle one's. */
const PlanResult = Compared.extend({
  kind: z.literal('plan'),
  difference: z.object({ least: z.number(), middle: z.number(), most: z.number() }),
  futures: z.array(z.object({ difference: z.number(), asItWas: Side, changed: Side })),
});
export type PlanResult = z.infer<typeof PlanResult>;

export const WhatIf = z.object({
  id: z.string(),
  askedAt: z.string(),
  by: z.object({ id: z.string(), name: z.string() }),
  changes: z.array(Change),
  state: z.enum(QUESTION_STATES),
  /** 0 to 1. */
  progress: z.number(),
  result: z.discriminatedUnion('kind', [PastResult, PlanResult]).nullable(),
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

/** A visit of a day that was played: its market, quarter hour, and place in it. */
const VisitAsked = inCompany.extend({
  day: z.coerce.number().int().min(1),
  market: name,
  slice: z.coerce.number().int().min(0).max(95),
  session: z.coerce.number().int().min(0).max(10_000_000),
});

/** More at once would be a question that nobody understands the answer of. */
export const MOST_CHANGES = 8;

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
  explainVisit: allow(everyRole)
    .route({
      method: 'GET',
      path: '/worlds/{world}/companies/{company}/visits/{day}/{market}/{slice}/{session}',
      tags,
      summary: 'The path of a visit that saw an offer of the company, whatever came of it',
    })
    .input(VisitAsked)
    .output(madeByEngine<Explanation>()),
  lostSales: allow(everyRole)
    .route({
      method: 'GET',
      path: '/worlds/{world}/companies/{company}/lost-sales/{day}',
      tags,
      summary: "Who saw the company's offers on a day and bought elsewhere, or nothing, and why",
    })
    .input(inCompany.extend({ day: z.coerce.number().int().min(1) }))
    .output(madeByEngine<LostSales>()),
  rankOf: allow(everyRole)
    .route({
      method: 'GET',
      path: '/worlds/{world}/companies/{company}/listings/{listing}/rank',
      tags,
      summary: 'Why a listing of the company stands where it stands, page by page and term by term',
    })
    .input(
      inCompany.extend({
        listing: z.coerce.number().int().min(1),
        /** The newest one unless said otherwise. */
        day: z.coerce.number().int().min(1).optional(),
        page: z.coerce.number().int().min(0).optional(),
      }),
    )
    .output(madeByEngine<RankOf>()),
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
      summary: 'Play the past again, or days to come, with some decisions taken differently',
    })
    .input(inCompany.extend({ changes: z.array(Change).min(1).max(MOST_CHANGES), until: Day.optional() }))
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
