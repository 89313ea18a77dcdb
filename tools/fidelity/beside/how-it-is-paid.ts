// What orders are worth by how they are paid.
import { grouped, mean, type Figures } from './figures.ts';
import type { SoldRow } from './sold-rows.ts';

export const howItIsPaid = (rows: readonly SoldRow[]): Figures =>
  Object.fromEntries(
    [...grouped(rows, ({ payment }) => payment)].map(([means, own]) => [
      `payment.value.${means}`,
      mean(own.map(({ price, freight }) => price + freight)),
    ]),
  );
