import * as z from 'zod';
import { allow, judges, staff } from '../access.ts';
import { DecisionSent, JournalLine } from './companies.ts';
import { Id, WorldId } from './worlds.ts';

const tags = ['market: interventions'];
const inWorld = z.object({ world: WorldId });

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
