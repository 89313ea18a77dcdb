import type { PanelResult } from '@portolan/contract/market';
import type { Scenario } from '@portolan/engine';
import type { Db } from '../../platform/database/database.ts';
import { panelResult } from './present-seat-play.ts';
import { rememberLast } from './remember-last.ts';
import { donePanels } from './seat-play-store.ts';
import { getScenario, getWorld, teamsOf } from './world-store.ts';

export interface PanelsOfWorld {
  /** The evening up to which everybody was played. */
  readonly day: number;
  readonly bySeat: ReadonlyMap<string, PanelResult>;
}

/** A class looks at its marks many times a day, and a scenario is large. */
const SCENARIOS_AT_HAND = 10;
const rivalries = rememberLast<Scenario['rivalry']>(SCENARIOS_AT_HAND);

/**
 * The reference panels of the newest evening for which every team has one: who is judged together is held against the
 * same panel over the same days.
 */
export async function panelsOfWorld(db: Db, worldId: string): Promise<PanelsOfWorld | undefined> {
  const panels = await donePanels(db, worldId);
  if (panels.length === 0) return undefined;
  const teams = await teamsOf(db, worldId);
  const evenings = Map.groupBy(panels, ({ untilDay }) => untilDay);
  const day = [...evenings.keys()].find((each) => evenings.get(each)?.length === teams.length);
  if (day === undefined) return undefined;
  const { scenarioHash } = await getWorld(db, worldId);
  const rivalry = await rivalries(scenarioHash, async () => (await getScenario(db, scenarioHash)).rivalry);
  const bySeat = new Map(
    (evenings.get(day) ?? []).flatMap(({ seat, panel }) =>
      panel ? [[seat, panelResult(panel, rivalry)] as const] : [],
    ),
  );
  return { day, bySeat };
}
