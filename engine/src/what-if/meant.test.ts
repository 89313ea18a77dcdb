import { expect, test } from 'vitest';
import { at } from '../at.ts';
import { hashWorld } from '../hash.ts';
import { playDay } from '../day.ts';
import { decisionsFor, type JournalEntry } from '../journal.ts';
import { decide, deskOf } from '../rivals/decide.ts';
import { crowdedMarket } from '../testing/crowded-market.ts';
import { viewOf } from '../view.ts';
import type { World } from '../world.ts';
import { playBranch } from './branch.ts';
import { beginHistory, playHistory } from './history.ts';
import { readMeanings } from './meant.ts';

const DAYS = 6;

/** What the other teams do of an evening: they answer letters, settle returns, send parcels and buy goods. */
function othersDecide(evening: World, journal: readonly JournalEntry[]): JournalEntry[] {
  const { scenario, seed, day } = evening;
  return ['team-2', 'team-3']
    .flatMap((company) => {
      const player = { strategy: 'quality-leader', strength: 5 } as const;
      return decide(deskOf(viewOf(evening, company), scenario, seed, player)).map((decision) => ({
        company,
        decision,
      }));
    })
    .map((entry, place) => ({ ...entry, seq: journal.length + place + 1, day: day + 1 }));
}

function livedThrough() {
  const fork = crowdedMarket('marketplace');
  const history = beginHistory(fork);
  const journal: JournalEntry[] = [];
  const until = fork.day + DAYS;
  const days = playHistory(history, journal, until);
  while (history.last.day < until) {
    journal.push(...othersDecide(history.last, journal));
    days.next();
  }
  return { fork, history, journal, until };
}

test('what others decided about their letters and orders they decide about the same ones where numbers have moved', () => {
  const { fork, history, journal, until } = livedThrough();
  const own = at(
    fork.listings.filter(({ company }) => company === 0),
    0,
  );
  const decision = { kind: 'set-price', listing: own.id, price: 1400 };
  const added = { seq: journal.length + 1, day: fork.day + 1, company: 'team-1', decision };
  const changed = [...journal, added];
  const refusedIn = (news: readonly { readonly code: string }[]): number =>
    news.filter(({ code }) => code === 'news.decision-refused').length;

  const days = playBranch({ history, journal: changed, company: 0, until, lastChange: added.day });
  let step = days.next();
  while (!step.done) step = days.next();

  const guest = readMeanings(fork, history.lines);
  let [meant, said] = [fork, fork];
  let refusedAsSaid = 0;
  while (meant.day < until) {
    const decided = decisionsFor(changed, meant.day + 1);
    meant = playDay(meant, decided, { guest }).world;
    const played = playDay(said, decided);
    said = played.world;
    refusedAsSaid += refusedIn(played.report.news);
  }
  const refused = step.value.news.reduce((sum, { news }) => sum + refusedIn(news), 0);
  expect(
    journal.filter(({ decision: each }) => Object(each).kind === 'answer-letter').length,
  ).toBeGreaterThan(5);
  expect(refusedAsSaid).toBeGreaterThan(refused);
  expect(step.value.hash).toBe(hashWorld(meant));
}, 120_000);
