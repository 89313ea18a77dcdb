import type { BookMonth, CompanyStatements } from '@portolan/contract/market';
import { dayOf, isoOf, type Span } from '@portolan/engine';
import type { Db } from '../../platform/database/database.ts';
import { after, type Engine } from './engine.ts';
import { bookedOf } from './ledger-store.ts';
import { noSuchMonth } from './refusals.ts';
import { rememberLast } from './remember-last.ts';
import { scenarioCards, type WorldRow } from './world-store.ts';

export type SeeStatements = (db: Db, world: WorldRow, of: Asked) => Promise<CompanyStatements>;

interface Asked {
  readonly company: string;
  /** `2025-09`; absent: all days so far. */
  readonly month?: string | undefined;
}

/** Books change by days only, and their readers turn the same pages again and again. */
const STATEMENTS_AT_HAND = 200;

/** The calendar months that a world has begun to play; its opening belongs to the first. */
function monthsUntil(start: string, day: number): BookMonth[] {
  const first = dayOf(start);
  const months: BookMonth[] = [];
  for (let each = 1; each <= day; each++) {
    const month = isoOf(first + each - 1).slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.until = each;
    else months.push({ month, from: months.length === 0 ? 0 : each, until: each });
  }
  return months;
}

/** A company's statements, worked out of its postings once for each evening. */
export function makeSeeStatements(engine: Engine): SeeStatements {
  const known = rememberLast<CompanyStatements>(STATEMENTS_AT_HAND);
  return (db, world, { company, month }) =>
    known(`${world.id} ${world.day} ${company} ${month ?? ''}`, async () => {
      const card = (await scenarioCards(db, [world.scenarioHash])).get(world.scenarioHash);
      if (!card) throw new Error(`The scenario of world ${world.id} is not kept`);
      const months = monthsUntil(card.start, world.day);
      const found = months.find((each) => each.month === month);
      if (month !== undefined && !found) throw noSuchMonth(month);
      const span: Span = found ? { from: found.from, until: found.until } : { from: 0, until: world.day };
      const booked = await bookedOf(db, { worldId: world.id, company }, span.until);
      const statements = await engine.desk.run('statements', { ...after(world, world.day), booked, span });
      return { months, statements };
    });
}
