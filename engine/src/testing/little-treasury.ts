import type { RulePacks } from '../scenario/rule-packs.ts';
import type { BankRules, HomeRules } from '../scenario/treasury.ts';
import { LITTLE_RULES } from './little-rules.ts';
import { both, source } from './words.ts';

const BANK: BankRules = {
  id: 'bank-2026',
  from: '2026-01-01',
  summary: both('银行条件', 'Terms of the bank'),
  conversionPerTenThousand: 30,
  yearlyPerTenThousand: { CNY: 200, USD: 400, EUR: 250 },
  credit: { yearlyPerTenThousand: 600 },
  forwards: {
    leastDays: 3,
    mostDays: 40,
    spreadPerTenThousand: 20,
    marginPerThousand: 50,
    mostOpen: 4,
  },
  source,
};

const HOME: HomeRules = {
  id: 'home-2026',
  from: '2026-01-01',
  summary: both('退税与破产', 'Refunds and insolvency'),
  exportRefund: {
    vatPerThousand: 130,
    rates: [
      { hs: '', perThousand: 130 },
      { hs: '4419', perThousand: 90 },
    ],
    documents: [
      { id: 'invoice', name: both('发票', 'Invoice') },
      { id: 'declaration', name: both('报关单', 'Customs declaration') },
    ],
    paidAfterDays: 15,
    sentBackAfterDays: 5,
    withinMonths: 6,
  },
  insolvency: { graceDays: 3, administrationDays: 10, salvagePerThousand: 300 },
  source,
};

/** The little rules with a bank, a tax office at home and own tax returns abroad; parts may be said otherwise. */
export function withTreasury(
  other: { readonly bank?: Partial<BankRules>; readonly home?: Partial<HomeRules> } = {},
): RulePacks {
  return {
    ...LITTLE_RULES,
    state: LITTLE_RULES.state.map((rules) => ({
      ...rules,
      taxReturns: { everyMonths: 1, dueAfterDays: 10, refundedAfterDays: 5, source },
    })),
    bank: [{ ...BANK, ...other.bank }],
    home: [{ ...HOME, ...other.home }],
  };
}
