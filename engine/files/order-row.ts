// A row of `orders.csv`: its columns, and how moments are written in them.
import type { Cell } from './csv-file.ts';

export const COLUMNS = [
  'order',
  'buyer',
  'company',
  'country',
  'channel',
  'lane',
  'product',
  'quantity',
  'currency',
  'placed',
  'promised',
  'shipped',
  'delivered',
  'price',
  'freight',
  'duty',
  'tax',
  'payment',
  'status',
  'review_score',
  'review_day',
  'returned',
] as const;

export type OrderRow = Record<(typeof COLUMNS)[number], Cell>;

/** Days since the world's start: a quarter hour is 0.0104 of one, so four decimals tell all of them apart. */
export const inDays = (moment: number): string => (moment / 96).toFixed(4);
