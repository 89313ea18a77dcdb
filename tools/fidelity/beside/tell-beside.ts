// What strangers look at beside the listed facts, measured from `orders.csv` alone.
import type { Figures } from './figures.ts';
import { howItIsPaid } from './how-it-is-paid.ts';
import { howLate } from './how-late.ts';
import { soldRows } from './sold-rows.ts';
import { whatPagesAsk } from './what-pages-ask.ts';
import { whenItHappens } from './when-it-happens.ts';
import { whoComesAgain } from './who-comes-again.ts';
import { whoSells } from './who-sells.ts';

/** The months whose lateness is published one by one. */
const MONTHS = ['2017-11', '2018-02', '2018-03'];

export function tellBeside(file: string, start: string): Figures {
  const rows = soldRows(file);
  return {
    ...whenItHappens(rows, start),
    ...whatPagesAsk(rows),
    ...whoSells(rows),
    ...whoComesAgain(rows),
    ...howLate(rows, start, MONTHS),
    ...howItIsPaid(rows),
  };
}
