import type { PanelResult, SeatPlay, SeatPlayed, SwapResult, WaysToPlay } from '@portolan/contract/market';
import { positionsOf, type Scenario, type SeatAnswer } from '@portolan/engine';
import { inWords, type Wording } from './check-decision.ts';
import type { Names } from './present-world.ts';
import type { SeatPlayCard, SeatPlayRow } from './seat-play-store.ts';
import type { PanelFound } from './seat-tables.ts';

type Rivalry = Scenario['rivalry'];
type LineTold = SeatAnswer['swapped']['decisions']['refused'][number];

export function presentSeatPlay(row: SeatPlayCard, names: Names): SeatPlay {
  return {
    id: row.id,
    seat: row.seat,
    player: row.player && presentPlayer(row.player),
    until: row.untilDay,
    askedAt: row.askedAt.toISOString(),
    by: { id: row.personId, name: names.get(row.personId) ?? '' },
    state: row.state,
    progress: row.perThousandDone / 1000,
  };
}

const presentPlayer = (player: NonNullable<SeatPlayCard['player']>): SeatPlay['player'] =>
  'company' in player
    ? { kind: 'company', company: player.company }
    : { kind: 'strategy', strategy: player.strategy, strength: player.strength };

export function presentSeatPlayed(
  row: SeatPlayRow,
  names: Names,
  { wording, rivalry }: { wording: Wording; rivalry: Rivalry },
): SeatPlayed {
  const isDone = row.state === 'done';
  return {
    ...presentSeatPlay(row, names),
    swap: isDone && row.swap ? swapResult(row.swap, wording) : null,
    panel: isDone && row.panel ? panelResult(row.panel, rivalry) : null,
  };
}

function swapResult({ asPlayed, swapped }: SeatAnswer, wording: Wording): SwapResult {
  const told = ({ faults, ...line }: LineTold) => ({ ...line, faults: inWords(faults, wording) });
  const { due, made, refused, shortened } = swapped.decisions;
  return {
    asPlayed: { days: [...asPlayed.days], measures: { ...asPlayed.measures } },
    swapped: { days: [...swapped.days], measures: { ...swapped.measures } },
    decisions: { due, made, refused: refused.map(told), shortened: shortened.map(told) },
  };
}

export function panelResult({ own, members }: PanelFound, rivalry: Rivalry): PanelResult {
  return {
    own: { ...own },
    members: members.map(({ measures, ...member }) => ({
      ...member,
      name: nameOfMember(rivalry, member),
      measures: { ...measures },
    })),
    positions: positionsOf(
      own,
      members.map(({ measures }) => measures),
    ),
  };
}

function nameOfMember(
  { strategies, strengths }: Rivalry,
  { strategy, strength }: Pick<PanelFound['members'][number], 'strategy' | 'strength'>,
) {
  const { name } = strategies[strategy];
  const level = strengths[strength - 1]?.name;
  return { zh: `${name.zh}（${level?.zh ?? strength}）`, en: `${name.en}, ${level?.en ?? strength}` };
}

export function presentWays({ strategies, strengths }: Rivalry, panel: number): WaysToPlay {
  return {
    strategies: Object.entries(strategies).map(([id, { name, summary }]) => ({ id, name, summary })),
    strengths: strengths.map(({ name }, place) => ({ strength: place + 1, name })),
    panel,
  };
}
