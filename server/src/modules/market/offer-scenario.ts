import { checkScenario, type Scenario } from '@portolan/engine';
import { randomUUID } from 'node:crypto';
import type { Db } from '../../platform/database/database.ts';
import { scenarioIsFaulty } from './refusals.ts';
import { cardOf } from './scenarios.ts';
import { saveSchoolScenario } from './school-scenario-store.ts';

export interface Offer {
  readonly schoolId: string;
  readonly scenario: Scenario;
  readonly name: Scenario['name'];
  readonly by: string;
  readonly now: Date;
}

/** Adds a scenario to those that a school's classes can be opened on; returns the id that it has there. */
export async function offerScenario(db: Db, { schoolId, scenario, name, by, now }: Offer): Promise<string> {
  const id = `school/${randomUUID()}`;
  const body: Scenario = { ...scenario, id, name };
  const faults = checkScenario(body).map((fault) => ({ ...fault, file: '' }));
  if (faults.length > 0) throw scenarioIsFaulty(id, faults);
  await saveSchoolScenario(db, { id, schoolId, offeredBy: by, offeredAt: now, card: cardOf(body), body });
  return id;
}
