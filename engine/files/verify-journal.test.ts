import { expect, test } from 'vitest';
import { ENGINE, openWorld, playDay } from '@portolan/engine';
import { littleScenario } from '../src/testing/little-scenario.ts';
import { at } from '../src/at.ts';
import { journalLines, type JournalDay, type JournalHead } from './journal-file.ts';
import { verifyJournal } from './verify-journal.ts';

const teams = [{ id: 'team-1', name: 'Qinghe' }];

/** A week in which the team opens its store on day 2. */
function recorded(engine = ENGINE): string[] {
  const scenario = littleScenario();
  const head = { engine, scenario, seed: 5, teams, days: 7 };
  let world = openWorld(head);
  const days: JournalDay[] = [];
  while (world.day < head.days) {
    const day = world.day + 1;
    const decision = { kind: 'open-store', market: scenario.markets[0]?.id };
    const entries = day === 2 ? [{ seq: 1, day, company: 'team-1', decision }] : [];
    const played = playDay(world, entries);
    ({ world } = played);
    days.push({ day, hash: played.report.hash, entries });
  }
  return [...journalLines(head, days)];
}

/** A forger who changes one line of the content and seals everything behind it anew. */
function forged(lines: readonly string[], place: number, change: (content: string) => string): string[] {
  const contents = lines.map((line, each): unknown => {
    const content = line.slice(line.indexOf(' ') + 1);
    return JSON.parse(each === place ? change(content) : content);
  });
  const [head, ...days] = contents as [JournalHead, ...JournalDay[]];
  return [...journalLines(head, days)];
}

test('a journal that nobody touched agrees to the last evening', async () => {
  const lines = recorded();

  const verdict = await verifyJournal(lines);

  expect(verdict).toMatchObject({ kind: 'agrees', days: 7 });
});

test('a line that was changed, moved or left out is told by its day', async () => {
  const lines = recorded();
  const edited = lines.with(2, at(lines, 2).replace('open-store', 'shut-store'));
  const swapped = lines.with(3, at(lines, 4)).with(4, at(lines, 3));
  const missing = lines.toSpliced(5, 1);

  expect(await verifyJournal(edited)).toMatchObject({ kind: 'broken', line: 3, day: 2 });
  expect(await verifyJournal(swapped)).toMatchObject({ kind: 'broken', line: 4, day: 3 });
  expect(await verifyJournal(missing)).toMatchObject({ kind: 'broken', line: 6, day: 5 });
});

test('a file that was cut off is told by the day that is missing', async () => {
  const cut = recorded().slice(0, 5);

  expect(await verifyJournal(cut)).toMatchObject({ kind: 'broken', line: 6, day: 5 });
  expect(await verifyJournal([])).toMatchObject({ kind: 'broken', line: 1, day: 0 });
});

test('a forger who seals the file anew is found by the first evening that plays out otherwise', async () => {
  const lines = recorded();
  const otherDecision = forged(lines, 2, (content) => content.replace('open-store', 'shut-store'));
  const otherSeed = forged(lines, 0, (content) => content.replace('"seed":5', '"seed":6'));

  expect(await verifyJournal(otherDecision)).toMatchObject({ kind: 'differs', day: 2 });
  expect(await verifyJournal(otherSeed)).toMatchObject({ kind: 'differs', day: 1 });
});

test('a journal of other rules says which version plays it', async () => {
  const lines = recorded('0.9');

  expect(await verifyJournal(lines)).toEqual({ kind: 'other-engine', theirs: '0.9', ours: ENGINE });
});
