import type { PlacedOrder } from '../report.ts';

export const placedOrder = (other: Partial<PlacedOrder> = {}): PlacedOrder => ({
  id: 1,
  company: 0,
  listing: 10_001,
  product: 0,
  market: 0,
  buyer: 1,
  session: 1,
  placedAt: 9,
  units: 1,
  currency: 'USD',
  price: 2999,
  discount: 0,
  shipping: 0,
  tax: 0,
  duty: 0,
  door: 0,
  payment: 'card',
  promisedAt: 900,
  shipBy: 200,
  ...other,
});
