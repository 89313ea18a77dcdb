import type { DecisionSent, JournalLine } from '@portolan/contract/market';
import type { Sight } from '../use-company.ts';

export interface PricedLine extends JournalLine {
  price: number;
  /** The page that was priced; a page written for the first time had no number yet. */
  listing: number | undefined;
}

const whole = (value: unknown) => (typeof value === 'number' ? value : undefined);

/** Decisions of the past that set a price, newest first. */
export const pricedLines = (lines: readonly JournalLine[]): PricedLine[] =>
  lines.flatMap((line) => {
    const price = whole(line.decision['price']);
    if (line.state !== 'played' || price === undefined) return [];
    return [{ ...line, price, listing: whole(line.decision['listing']) }];
  });

/** The same decision at another price. */
export const atPrice = ({ decision }: JournalLine, price: number): DecisionSent => ({ ...decision, price });

/** The currency of a decision's price: that of its page, or of the market that a new page is for. */
export function currencyOf({ listings, catalogue, money }: Sight, decision: DecisionSent): string {
  const page = listings.find(({ id }) => id === decision['listing']);
  const market = catalogue.markets.find(({ id }) => id === decision['market']);
  return page?.currency ?? market?.currency ?? money.homeCurrency;
}
