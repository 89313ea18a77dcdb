// The scenarios on offer: those of the content folder, read once, because a running server's content does not change,
// and those that a school has made its own.
import type { ScenarioCard } from '@portolan/contract/market';
import type { Scenario } from '@portolan/engine';
import { type Loaded, loadScenario, scenarioIds } from '@portolan/engine/files';
import type { Db } from '../../platform/database/database.ts';
import { noSuchScenario, scenarioIsFaulty } from './refusals.ts';
import { findSchoolScenario, schoolScenarioCards } from './school-scenario-store.ts';

const read = new Map<string, Loaded>();

function load(id: string): Loaded {
  const loaded = read.get(id) ?? loadScenario(id);
  read.set(id, loaded);
  return loaded;
}

/** What is kept to hold the market against published sales is no course's. */
const KEPT_TO_COMPARE = 'calibration/';
const idsOnOffer = (): string[] => scenarioIds().filter((id) => !id.startsWith(KEPT_TO_COMPARE));

export function getScenarioOnOffer(id: string): Scenario {
  if (!idsOnOffer().includes(id)) throw noSuchScenario(id);
  const { scenario, faults } = load(id);
  if (!scenario) throw scenarioIsFaulty(id, faults);
  return scenario;
}

/** One that everybody is offered, or one of the school's own. */
export async function getScenarioFor(db: Db, schoolId: string, id: string): Promise<Scenario> {
  return (await findSchoolScenario(db, schoolId, id)) ?? getScenarioOnOffer(id);
}

/** Those that everybody is offered, and then the school's own. */
export async function listScenariosFor(db: Db, schoolId: string): Promise<ScenarioCard[]> {
  return [...listScenarios(), ...(await schoolScenarioCards(db, schoolId))];
}

/** A scenario with faults is not offered; `npm run content:check` says what is wrong with it. */
function listScenarios(): ScenarioCard[] {
  return idsOnOffer().flatMap((id) => {
    const { scenario } = load(id);
    return scenario ? [cardOf(scenario)] : [];
  });
}

export function cardOf(scenario: Scenario): ScenarioCard {
  const { id, version, name, summary, start, days } = scenario;
  return {
    id,
    version,
    name,
    summary,
    start,
    days,
    countries: scenario.countries.map(({ code }) => code),
    products: scenario.goods.products.length,
    rivals: scenario.rivals.length,
    mostTeams: scenario.seats.most,
    homeCurrency: scenario.home.currency,
  };
}
