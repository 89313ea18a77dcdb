import type { PanelResult } from '@portolan/contract/market';
import type { Db } from '../../platform/database/database.ts';
import { panelResult } from './present-seat-play.ts';
import { donePanels } from './seat-play-store.ts';
import { getScenario, getWorld, teamsOf } from './world-store.ts';

export interface PanelsOfWorld {
  /** The evening up to which everybody was played. */
  readonly day: number;
  readonly bySeat: ReadonlyMap<string, PanelResult>;
}

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
  const { rivalry } = await getScenario(db, scenarioHash);
  const bySeat = new Map(
    (evenings.get(day) ?? []).flatMap(({ seat, panel }) =>
      panel ? [[seat, panelResult(panel, rivalry)] as const] : [],
    ),
  );
  return { day, bySeat };
}
