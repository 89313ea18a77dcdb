import type { PanelMember } from '@portolan/engine';
import { loadPanel } from '@portolan/engine/files';
import type { Db } from '../../platform/database/database.ts';
import type { Log } from '../../platform/log.ts';
import { daysOf } from './day-store.ts';
import type { Engine } from './engine.ts';
import type { SeatInWorld } from './engine-tasks.ts';
import { EngineFailed } from './engine-threads.ts';
import { findSeatPlay, moveSeatPlayOn, type SeatPlayRow } from './seat-play-store.ts';
import type { PanelFound } from './seat-tables.ts';
import { whileWanted } from './while-wanted.ts';
import { getWorld, teamsOf } from './world-store.ts';

export interface PlayingSeat {
  readonly db: Db;
  readonly engine: Engine;
  readonly log: Log;
  /** The rivals of a panel; those of the content folder unless said otherwise. */
  readonly panel?: readonly PanelMember[];
}

/** The history that was played again is not the one that was recorded: nothing can be held against it. */
class HistoryDiffers extends Error {}

/** Plays a seat as somebody else would; gives up as soon as nobody wants the answer any more. */
export async function playSeat(playing: PlayingSeat, id: string, signal: AbortSignal): Promise<void> {
  const { db, log } = playing;
  const asked = await findSeatPlay(db, id);
  if (!asked || !(await moveSeatPlayOn(db, id, { state: 'playing' }))) return;
  try {
    const seat = await seatOf(db, asked);
    const found = await (asked.player === null ? playPanel : playSwap)(playing, { asked, seat, signal });
    if (found) await moveSeatPlayOn(db, id, { state: 'done', perThousandDone: 1000, ...found });
  } catch (error) {
    if (!(error instanceof EngineFailed) && !(error instanceof HistoryDiffers)) throw error;
    log.error({ err: error, seatPlay: id }, 'a seat could not be played');
    await moveSeatPlayOn(db, id, { state: 'failed' });
  }
}

async function seatOf(db: Db, { worldId, seat, untilDay: until }: SeatPlayRow): Promise<SeatInWorld> {
  const { scenarioHash, seed } = await getWorld(db, worldId);
  return { worldId, scenarioHash, seed, teams: await teamsOf(db, worldId), seat, until };
}

async function mustBeHistory(db: Db, { worldId, until }: SeatInWorld, hash: string): Promise<void> {
  const recorded = (await daysOf(db, worldId)).find(({ day }) => day === until)?.hash;
  if (hash !== recorded)
    throw new HistoryDiffers(`Day ${until} of ${worldId} played again is ${hash}, not ${recorded}`);
}

interface Play {
  readonly asked: SeatPlayRow;
  readonly seat: SeatInWorld;
  readonly signal: AbortSignal;
}

async function playSwap({ db, engine }: PlayingSeat, { asked: { id, player }, seat, signal }: Play) {
  if (player === null) throw new Error(`Seat play ${id} is a panel`);
  const tell = (done: number) => moveSeatPlayOn(db, id, { perThousandDone: Math.floor(done * 1000) });
  const swap = await whileWanted({ tell, signal }, (options) =>
    engine.whatIfs.run('swapSeat', { ...seat, player }, options),
  );
  if (!swap) return null;
  await mustBeHistory(db, seat, swap.asPlayed.hash);
  return { swap };
}

/** One after the other, each a task of its own: what students ask comes in between, and what is found is kept. */
async function playPanel(playing: PlayingSeat, { asked: { id, panel: before }, seat, signal }: Play) {
  const { db, engine, panel = loadPanel() } = playing;
  const plays = panel.length + 1;
  const sit = (member: PanelMember | null, played: number) => {
    const tell = (done: number) =>
      moveSeatPlayOn(db, id, { perThousandDone: Math.floor(((played + done) / plays) * 1000) });
    return whileWanted({ tell, signal }, (options) =>
      engine.whatIfs.run('sitInSeat', { ...seat, member }, options),
    );
  };
  let found = before;
  if (!found) {
    const own = await sit(null, 0);
    if (!own) return null;
    await mustBeHistory(db, seat, own.hash);
    found = { own: own.measures, members: [] };
  }
  for (const member of panel.slice(found.members.length)) {
    const played = await sit(member, found.members.length + 1);
    if (!played) return null;
    found = withMember(found, { ...member, measures: played.measures });
    if (!(await moveSeatPlayOn(db, id, { panel: found }))) return null;
  }
  return { panel: found };
}

const withMember = ({ own, members }: PanelFound, member: PanelFound['members'][number]): PanelFound => ({
  own,
  members: [...members, member],
});
