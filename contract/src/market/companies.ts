import type { OwnView, Task } from '@portolan/engine';
import * as z from 'zod';
import { allow, everyRole } from '../access.ts';
import { madeByEngine } from './as-json.ts';
import { CompanyId, Day, Id, WorldId } from './worlds.ts';
import { Values } from '../words.ts';

export const inCompany = z.object({ world: WorldId, company: CompanyId });
/** The largest number that a day, an order or a place in a list can have. */
const MOST = 2_147_483_647;
/** A number in a path or a query. */
export const Numbered = z.coerce.number().int().min(0).max(MOST);
const page = {
  limit: z.coerce.number().int().min(1).max(500).default(50),
  offset: z.coerce.number().int().min(0).max(MOST).default(0),
};

/** What a company alone may know, and what it has to see to. What everybody in the world may know is in `known`. */
export interface CompanySight extends OwnView {
  readonly tasks: readonly Task[];
}

/** What a company sent for the next day. Whether it is readable is decided here; whether it is allowed, by the engine. */
export const DecisionSent = z.looseObject({ kind: z.string().min(1).max(40) });
export type DecisionSent = z.infer<typeof DecisionSent>;

/** A fault of a decision: where (`path`), why (`code`, a translation key under `decision.` or `shape.`), with values. */
export const DecisionFault = z.object({
  path: z.string(),
  code: z.string(),
  values: Values,
  message: z.string(),
});
export type DecisionFault = z.infer<typeof DecisionFault>;

/** A line of the journal. */
export const JournalLine = z.object({
  id: z.string(),
  /** The day that it is played in. */
  day: Day,
  /** Of an intervention, whom it is done to: a company, or `world`. */
  company: CompanyId,
  /** `teacher`: not a decision of the company, but an intervention of those who lead the world. */
  author: z.enum(['company', 'teacher']),
  decision: DecisionSent,
  by: z.object({ id: z.string(), name: z.string() }),
  at: z.string(),
  /** `waiting` may still be taken back; `refused` was no longer possible when its day was played. */
  state: z.enum(['waiting', 'played', 'refused', 'taken-back']),
  faults: z.array(DecisionFault),
  takenBackBy: z.object({ id: z.string(), name: z.string() }).nullable(),
  takenBackAt: z.string().nullable(),
});
export type JournalLine = z.infer<typeof JournalLine>;

export const OrderRow = z.object({
  id: z.number(),
  company: CompanyId,
  product: z.string(),
  listing: z.number(),
  market: z.string(),
  country: z.string(),
  currency: z.string(),
  buyer: z.number(),
  units: z.number(),
  /** Minor units of `currency`; `total` is what the buyer paid. */
  price: z.number(),
  discount: z.number(),
  shipping: z.number(),
  tax: z.number(),
  duty: z.number(),
  /** Asked of the buyer by the courier, beside `total`. */
  door: z.number(),
  total: z.number(),
  payment: z.string(),
  status: z.string(),
  lane: z.string().nullable(),
  /** Minor units of the home currency. */
  postage: z.number().nullable(),
  /** Days since the world's start, with decimals. */
  placedAt: z.number(),
  shipBy: z.number(),
  promisedAt: z.number(),
  shippedAt: z.number().nullable(),
  deliveredAt: z.number().nullable(),
  /** When it was lost, cancelled, returned or closed. */
  endedAt: z.number().nullable(),
  reviewScore: z.number().nullable(),
  reviewAt: z.number().nullable(),
  isReturned: z.boolean(),
  refunded: z.number(),
});
export type OrderRow = z.infer<typeof OrderRow>;

export const OrderStory = z.object({
  order: OrderRow,
  /** What happened, in order: placed, shipped, tracking points, delivered, review, letters, returns, refunds. */
  events: z.array(
    z.object({
      at: z.number(),
      code: z.string(),
      values: Values,
    }),
  ),
  postings: z.array(
    z.object({ day: Day, account: z.string(), currency: z.string(), amount: z.number(), memo: z.string() }),
  ),
});
export type OrderStory = z.infer<typeof OrderStory>;

export const DailyRow = z.object({
  day: Day,
  market: z.string(),
  currency: z.string(),
  listing: z.number(),
  impressions: z.number(),
  clicks: z.number(),
  carts: z.number(),
  orders: z.number(),
  units: z.number(),
  /** Minor units of `currency`. */
  revenue: z.number(),
  /** Shoppers who wanted it and found none in stock. */
  lost: z.number(),
});
export type DailyRow = z.infer<typeof DailyRow>;

/** A company's money at the end of a day, and what the day earned; minor units of the home currency. */
export const MoneyDay = z.object({
  day: Day,
  bank: z.number(),
  wallet: z.number(),
  reserve: z.number(),
  stock: z.number(),
  netWorth: z.number(),
  revenue: z.number(),
  profit: z.number(),
});
export type MoneyDay = z.infer<typeof MoneyDay>;

export const NewsRow = z.object({
  day: Day,
  code: z.string(),
  values: Values,
  text: z.string(),
});

const tags = ['market: companies'];

export const companies = {
  /** The engine's `OwnView`, with the tasks of `whatNeedsDoing`. */
  view: allow(everyRole)
    .route({
      method: 'GET',
      path: '/worlds/{world}/companies/{company}',
      tags,
      summary: 'What a company alone may know',
      description:
        'The goods, the rules and the pages of others, which everybody in the world may know, are read by themselves.',
    })
    .input(inCompany)
    .output(madeByEngine<CompanySight>()),
  check: allow(everyRole)
    .route({
      method: 'POST',
      path: '/worlds/{world}/companies/{company}/decisions/check',
      tags,
      summary: 'Would this decision be allowed? Changes nothing',
    })
    .input(inCompany.extend({ decision: DecisionSent }))
    .output(z.object({ faults: z.array(DecisionFault) })),
  decide: allow(['student'])
    .route({
      method: 'POST',
      path: '/worlds/{world}/companies/{company}/decisions',
      tags,
      summary: 'Decide something for the next day',
    })
    .input(inCompany.extend({ decision: DecisionSent, day: Day.optional() }))
    .output(JournalLine),
  takeBack: allow(['student'])
    .route({
      method: 'DELETE',
      path: '/worlds/{world}/companies/{company}/decisions/{line}',
      tags,
      summary: 'Take back a decision whose day has not been played',
    })
    .input(inCompany.extend({ line: Id }))
    .output(JournalLine),
  journal: allow(everyRole)
    .route({
      method: 'GET',
      path: '/worlds/{world}/companies/{company}/decisions',
      tags,
      summary: 'What was decided, by whom, newest first',
    })
    .input(inCompany.extend({ person: Id.optional(), state: JournalLine.shape.state.optional(), ...page }))
    .output(z.object({ lines: z.array(JournalLine), total: z.number() })),
  orders: allow(everyRole)
    .route({
      method: 'GET',
      path: '/worlds/{world}/companies/{company}/orders',
      tags,
      summary: 'Orders, newest first',
    })
    .input(
      inCompany.extend({
        status: Id.optional(),
        market: Id.optional(),
        product: Id.optional(),
        isLate: z.enum(['yes']).optional(),
        ...page,
      }),
    )
    .output(z.object({ orders: z.array(OrderRow), total: z.number() })),
  order: allow(everyRole)
    .route({
      method: 'GET',
      path: '/worlds/{world}/companies/{company}/orders/{order}',
      tags,
      summary: 'One order and what happened to it',
    })
    .input(inCompany.extend({ order: Numbered }))
    .output(OrderStory),
  daily: allow(everyRole)
    .route({
      method: 'GET',
      path: '/worlds/{world}/companies/{company}/daily',
      tags,
      summary: 'The funnel of each listing by day',
    })
    .input(
      inCompany.extend({
        from: Numbered.optional(),
        until: Numbered.optional(),
      }),
    )
    .output(z.array(DailyRow)),
  money: allow(everyRole)
    .route({
      method: 'GET',
      path: '/worlds/{world}/companies/{company}/money',
      tags,
      summary: 'Money at the end of each day',
    })
    .input(inCompany)
    .output(z.array(MoneyDay)),
  ledger: allow(everyRole)
    .route({
      method: 'GET',
      path: '/worlds/{world}/companies/{company}/ledger',
      tags,
      summary: 'Postings, newest first',
    })
    .input(
      inCompany.extend({
        account: Id.optional(),
        day: Numbered.optional(),
        from: Numbered.optional(),
        until: Numbered.optional(),
        memo: Id.optional(),
        ...page,
      }),
    )
    .output(
      z.object({
        postings: z.array(
          z.object({
            day: Day,
            entry: z.number(),
            account: z.string(),
            currency: z.string(),
            amount: z.number(),
            memo: z.string(),
            order: z.number().nullable(),
          }),
        ),
        total: z.number(),
        balances: z.array(z.object({ account: z.string(), currency: z.string(), amount: z.number() })),
      }),
    ),
  news: allow(everyRole)
    .route({
      method: 'GET',
      path: '/worlds/{world}/companies/{company}/news',
      tags,
      summary: 'What the company heard, newest first',
    })
    .input(inCompany.extend({ ...page }))
    .output(z.array(NewsRow)),
};
