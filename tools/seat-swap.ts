// `npm run --silent seat-swap -- --scenario ID --seed N --days N --decisions FILE.jsonl --seat COMPANY
// [--as COMPANY|STRATEGY:STRENGTH] [--panel] [--teams N] [--workers N]`: plays a seat as somebody else would, with all
// else held still, and prints both histories as JSON; with --panel also where each stands among the reference rivals.
import { type PanelMember, playInSeat, playStrategyInSeat, positionsOf, type World } from '@portolan/engine';
import { loadPanel } from '@portolan/engine/files';
import { startCrew } from '../engine/crew/index.ts';
import { readArguments } from './play/arguments.ts';
import { openSetting } from './play/play-days.ts';
import { readSeatPlayer } from './play/read-seat-player.ts';
import { attempt, Mistake, tellRefused } from './play/said.ts';

await attempt(async () => {
  const args = process.argv.slice(2);
  const { world: asked, other } = readArguments(
    args.filter((word) => word !== '--panel'),
    ['seat', 'as'],
  );
  const { world, journal } = openSetting(asked);
  const companies = world.companies.map(({ id }) => id);
  const { seat = '' } = other;
  const { player = { company: seat }, problems } = readSeatPlayer(other.as, companies);
  if (seat === '') problems.unshift('--seat is missing');
  else if (!companies.includes(seat)) problems.unshift(`--seat ${seat}: there is no such company`);
  if (problems.length > 0) throw new Mistake(problems);
  const crew = startCrew(asked.workers);
  try {
    const opening = { scenario: asked.scenario, seed: asked.seed, teams: teamsOf(world) };
    const question = { opening, journal, seat, until: asked.days };
    const answer = playInSeat({ ...question, player }, { crew });
    for (const { line, ...refused } of answer.swapped.decisions.refused) {
      tellRefused(`decision ${line}`, { ...refused, company: seat });
    }
    const panel = args.includes('--panel') ? loadPanel().map((member) => playMember(member)) : undefined;
    const among = panel?.map(({ measures }) => measures);
    console.log(
      JSON.stringify({
        scenario: asked.scenario.id,
        seed: asked.seed,
        player,
        ...answer,
        ...(among && {
          panel,
          positions: {
            asPlayed: positionsOf(answer.asPlayed.measures, among),
            swapped: positionsOf(answer.swapped.measures, among),
          },
        }),
      }),
    );

    function playMember(member: PanelMember) {
      const { hash, measures, decisions } = playStrategyInSeat({ ...question, player: member }, { crew });
      const { due, made } = decisions;
      return { ...member, hash, measures, decisions: { due, made } };
    }
  } finally {
    await crew.stop();
  }
});

function teamsOf({ companies }: World) {
  return companies.flatMap(({ id, name, player }) => (player.kind === 'team' ? [{ id, name: name.en }] : []));
}
