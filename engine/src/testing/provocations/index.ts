/** Every refusal of the catalogue, provoked at least once. */
import { ADS } from './ads.ts';
import { ANY_DECISION } from './any-decision.ts';
import { BORDER } from './border.ts';
import { CONDUCT } from './conduct.ts';
import { GOODS } from './goods.ts';
import { MONEY } from './money.ts';
import { ORDERS } from './orders.ts';
import { PAGES } from './pages.ts';
import { PROMOTION } from './promotion.ts';
import type { Provocation } from './provocation.ts';
import { RESEARCH } from './research.ts';
import { STOCK } from './stock.ts';

export const PROVOCATIONS: readonly Provocation[] = [
  ...ANY_DECISION,
  ...GOODS,
  ...STOCK,
  ...PAGES,
  ...ADS,
  ...PROMOTION,
  ...ORDERS,
  ...BORDER,
  ...CONDUCT,
  ...MONEY,
  ...RESEARCH,
];
