// Puts seat swaps and panels in line. What was played once for an evening is never played again.
import type { SeatPlayer } from '@portolan/contract/market';
import { fits, PanelMember, type SeatPlayer as Sitter } from '@portolan/engine';
import { randomUUID } from 'node:crypto';
import type { Caller } from '../../platform/caller.ts';
import type { Db } from '../../platform/database/database.ts';
import type { Jobs } from '../../platform/jobs.ts';
import { noSuchCompany, noSuchStrategy, notYetPlayed, tooManySeatPlays } from './refusals.ts';
import {
  countWaitingSwaps,
  findSamePlay,
  reviveSeatPlay,
  saveSeatPlay,
  type SeatPlayCard,
} from './seat-play-store.ts';
import { seatPlayQueue } from './world-jobs.ts';
import { type CompanyRow, getScenario, lockWorld, type WorldRow } from './world-store.ts';

/** Swaps of one world that may wait at once: all worlds share the thread that plays them. */
const MOST_WAITING = 5;

const PANEL = 'panel';

interface Asking {
  readonly db: Db;
  readonly jobs: Jobs;
  readonly caller: Caller;
  readonly now: Date;
}

interface Place {
  readonly world: WorldRow;
  readonly companies: readonly CompanyRow[];
}

export async function askSwap(
  asking: Asking,
  { world, companies }: Place,
  { seat, player, until = world.day }: { seat: string; player: SeatPlayer; until?: number | undefined },
): Promise<SeatPlayCard> {
  const { db, jobs, caller, now } = asking;
  const { rivals } = await getScenario(db, world.scenarioHash);
  // Who came later has no seat on the first day, from which everything is played.
  const teams = companies.filter(({ kind }) => kind === 'team').length;
  const seats = companies.slice(0, teams + rivals.length).map(({ id }) => id);
  for (const company of player.kind === 'company' ? [seat, player.company] : [seat]) {
    if (!seats.includes(company)) throw noSuchCompany(company);
  }
  if (until < 1 || until > world.day) throw notYetPlayed(until);
  const sitter = sitterOf(player);
  const as = 'company' in sitter ? sitter.company : `${sitter.strategy}:${sitter.strength}`;
  return db.transaction(async (inside) => {
    await lockWorld(inside, world.id);
    const asked = { worldId: world.id, seat, as, untilDay: until };
    const same = await findSamePlay(inside, asked);
    const isOwed = !same || isOver(same);
    if (isOwed && (await countWaitingSwaps(inside, world.id)) >= MOST_WAITING)
      throw tooManySeatPlays(MOST_WAITING);
    return putInLine({ db: inside, jobs, caller, now }, { ...asked, player: sitter }, same);
  });
}

function sitterOf(player: SeatPlayer): Sitter {
  if (player.kind === 'company') return { company: player.company };
  const { strategy, strength } = player;
  const member: unknown = { strategy, strength };
  if (!fits(PanelMember, member)) throw noSuchStrategy(strategy);
  return member;
}

/** For every team of the world up to the present evening. */
export async function orderPanels(asking: Asking, { world, companies }: Place): Promise<SeatPlayCard[]> {
  const { db, jobs, caller, now } = asking;
  if (world.day < 1) throw notYetPlayed(1);
  return db.transaction(async (inside) => {
    await lockWorld(inside, world.id);
    const ordered: SeatPlayCard[] = [];
    for (const { id: seat } of companies.filter(({ kind }) => kind === 'team')) {
      const asked = { worldId: world.id, seat, as: PANEL, untilDay: world.day };
      const same = await findSamePlay(inside, asked);
      ordered.push(await putInLine({ db: inside, jobs, caller, now }, { ...asked, player: null }, same));
    }
    return ordered;
  });
}

/** Without an answer: it may be asked again. */
const isOver = ({ state }: SeatPlayCard): boolean => state === 'failed' || state === 'cancelled';

async function putInLine(
  { db, jobs, caller, now }: Asking,
  asked: Pick<SeatPlayCard, 'worldId' | 'seat' | 'as' | 'untilDay' | 'player'>,
  same: SeatPlayCard | undefined,
): Promise<SeatPlayCard> {
  if (same && !isOver(same)) return same;
  const by = { personId: caller.personId, askedAt: now };
  const row: SeatPlayCard = {
    ...asked,
    ...by,
    id: same?.id ?? randomUUID(),
    state: 'waiting',
    perThousandDone: 0,
  };
  if (same) await reviveSeatPlay(db, row.id, by);
  else await saveSeatPlay(db, { ...row, swap: null, panel: null });
  await jobs.send(seatPlayQueue, { play: row.id }, { db });
  return row;
}
