import * as z from 'zod';
import { allow, judges, staff } from '../access.ts';
import { DecisionSent, JournalLine } from './companies.ts';
import { Day, Id, WorldId } from './worlds.ts';
import { Bilingual } from '../words.ts';

const tags = ['market: interventions'];
const inWorld = z.object({ world: WorldId });

/** Something that strikes a market from outside: by its date, or when those who lead the world say so. */
export const WorldShock = z.object({
  id: z.string(),
  name: Bilingual,
  story: Bilingual,
  /** How long it lasts, days. */
  days: z.number().int(),
  /** The day it strikes or struck on; null while it waits. */
  strikesOn: Day.nullable(),
  state: z.enum(['waits', 'dated', 'decided', 'struck']),
  /** Hits one company, which may be chosen. */
  hitsOne: z.boolean(),
});
export type WorldShock = z.infer<typeof WorldShock>;

/** What those who lead a world do to its market: put money into a company, let a shock strike. */
export const interventions = {
  make: allow(staff)
    .route({
      method: 'POST',
      path: '/worlds/{world}/interventions',
      tags,
      summary: 'Do something to the market on its next day',
    })
    .input(inWorld.extend({ intervention: DecisionSent }))
    .output(JournalLine),
  list: allow(judges)
    .route({
      method: 'GET',
      path: '/worlds/{world}/interventions',
      tags,
      summary: 'What was done to the market, by whom, newest first',
    })
    .input(inWorld)
    .output(z.array(JournalLine)),
  shocks: allow(judges)
    .route({
      method: 'GET',
      path: '/worlds/{world}/shocks',
      tags,
      summary: 'What may strike the market: what waits, what is dated, and what has struck',
    })
    .input(inWorld)
    .output(z.array(WorldShock)),
  takeBack: allow(staff)
    .route({
      method: 'DELETE',
      path: '/worlds/{world}/interventions/{line}',
      tags,
      summary: 'Take back an intervention whose day has not been played',
    })
    .input(inWorld.extend({ line: Id }))
    .output(JournalLine),
};
