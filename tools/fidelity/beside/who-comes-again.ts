// Buyers who come again: how soon, and for what.
import { grouped, quantile, shareOf, type Figures } from './figures.ts';
import type { SoldRow } from './sold-rows.ts';

/** `toys-12-3` is a page of the department `toys`. */
const departmentOf = ({ product }: SoldRow): string => product.replace(/-\d+-\d+$/, '');

export function whoComesAgain(rows: readonly SoldRow[]): Figures {
  const pairs = [...grouped(rows, ({ buyer }) => buyer).values()].flatMap((own) => {
    const [first, second] = own.toSorted((a, b) => a.placed - b.placed);
    return first && second ? [{ first, second }] : [];
  });
  const lags = pairs.map(({ first, second }) => second.placed - first.placed);
  return {
    'buyers.again.withinDay': shareOf(lags, (days) => days < 1),
    'buyers.again.p50': quantile(lags, 0.5),
    'buyers.again.p75': quantile(lags, 0.75),
    'buyers.again.elsewhere': shareOf(
      pairs,
      (each) => departmentOf(each.first) !== departmentOf(each.second),
    ),
  };
}
