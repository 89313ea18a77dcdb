import type { AdRegret, Increment } from '@portolan/engine';
import * as z from 'zod';
import { allow, everyRole, judges } from '../access.ts';
import { madeByEngine } from './as-json.ts';
import { inCompany, Numbered } from './companies.ts';
import { Day } from './worlds.ts';

/** One row of a report; what it is not about is null. Money in minor units of `currency`. */
export const AdReportRow = z.object({
  day: Day.nullable(),
  market: z.string(),
  currency: z.string(),
  campaign: z.number(),
  adGroup: z.number().nullable(),
  target: z.number().nullable(),
  placement: z.string().nullable(),
  /** What people had typed. */
  words: z.string().nullable(),
  impressions: z.number(),
  clicks: z.number(),
  spend: z.number(),
  /** Credited to the last click before them, on the day on which they came. */
  orders: z.number(),
  units: z.number(),
  sales: z.number(),
});
export type AdReportRow = z.infer<typeof AdReportRow>;

/** A week is played twice in a few seconds. */
const MOST_DAYS = 14;

const span = {
  /** The last day; without it, the last that was played. */
  until: Numbered.optional(),
  days: z.coerce.number().int().min(1).max(MOST_DAYS).default(7),
};

const tags = ['market: companies'];

export const advertising = {
  report: allow(everyRole)
    .route({
      method: 'GET',
      path: '/worlds/{world}/companies/{company}/ads/report',
      tags,
      summary: 'Advertising by search term, by placement, or by day and target',
    })
    .input(
      inCompany.extend({
        by: z.enum(['terms', 'placements', 'days']),
        campaign: Numbered.optional(),
        from: Numbered.optional(),
        until: Numbered.optional(),
        limit: z.coerce.number().int().min(1).max(2000).default(500),
        offset: z.coerce.number().int().min(0).max(2_147_483_647).default(0),
      }),
    )
    .output(z.object({ rows: z.array(AdReportRow), total: z.number() })),
  increment: allow(judges)
    .route({
      method: 'GET',
      path: '/worlds/{world}/companies/{company}/ads/increment',
      tags,
      summary: 'What advertising really added: the days played again without it',
    })
    .input(
      inCompany.extend({
        campaign: Numbered.optional(),
        ...span,
      }),
    )
    .output(madeByEngine<Increment>()),
  /** A member is told what a platform's bid simulator would tell; who guides the company is told all. */
  regret: allow(everyRole)
    .route({
      method: 'GET',
      path: '/worlds/{world}/companies/{company}/ads/regret',
      tags,
      summary: 'What bids were too high or too low, and what money stood in the wrong place',
    })
    .input(inCompany.extend(span))
    .output(madeByEngine<AdRegret>()),
};
