import type { LandedCost } from './use-landed-cost.ts';

export interface CostLine {
  /** Part of the key of its words. */
  code: string;
  /** What it adds or, below zero, takes; minor units. */
  amount: number;
  /** Stands at the end of its part and is the sum of the lines above it, itself included in the next part. */
  isSum?: boolean;
}

/** The sum as it is written down: first in the market's money, down to what the platform owes; then at home. */
export function costLines(cost: LandedCost): { abroad: readonly CostLine[]; home: readonly CostLine[] } {
  const { buyer } = cost;
  const owed = buyer.total - buyer.door - buyer.forTheState - buyer.commission - buyer.paymentFee;
  const taken = (code: 'goods' | 'freight' | 'importDuty' | 'warehouse' | 'postage' | 'border') => ({
    code,
    amount: -cost[code],
  });
  return {
    abroad: [
      { code: 'total', amount: buyer.total },
      ...(buyer.door > 0 ? [{ code: 'door', amount: -buyer.door }] : []),
      { code: 'forTheState', amount: -buyer.forTheState },
      { code: 'commission', amount: -buyer.commission },
      { code: 'paymentFee', amount: -buyer.paymentFee },
      { code: 'owed', amount: owed, isSum: true },
    ],
    home: [
      { code: 'atTodaysRate', amount: cost.net + cost.payoutSpread },
      { code: 'payoutSpread', amount: -cost.payoutSpread },
      taken('goods'),
      taken('freight'),
      taken('importDuty'),
      taken('warehouse'),
      taken('postage'),
      ...(cost.border > 0 ? [taken('border')] : []),
      { code: 'expectedReturns', amount: -cost.expectedReturns },
      { code: 'expectedLosses', amount: -cost.expectedLosses },
      { code: 'profit', amount: cost.profit, isSum: true },
    ],
  };
}
