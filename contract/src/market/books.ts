import type { Statements } from '@portolan/engine';
import * as z from 'zod';
import { allow, everyRole } from '../access.ts';
import { madeByEngine } from './as-json.ts';
import { inCompany } from './companies.ts';

/** A calendar month of the world, as far as it has been played; days of the world. */
export const BookMonth = z.object({ month: z.string(), from: z.number(), until: z.number() });
export type BookMonth = z.infer<typeof BookMonth>;

/** The three statements of a month, or of all days so far. */
export interface CompanyStatements {
  readonly months: readonly BookMonth[];
  readonly statements: Statements;
}

const tags = ['market: companies'];

export const books = {
  statements: allow(everyRole)
    .route({
      method: 'GET',
      path: '/worlds/{world}/companies/{company}/statements',
      tags,
      summary: 'Profit and loss, balance sheet and cash flow of a month, or to date',
    })
    .input(
      inCompany.extend({
        month: z
          .string()
          .regex(/^\d{4}-\d{2}$/)
          .optional(),
      }),
    )
    .output(madeByEngine<CompanyStatements>()),
};
