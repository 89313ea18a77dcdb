import fc from 'fast-check';
import { expect, test } from 'vitest';
import { playDay } from './day.ts';
import { CATALOGUE, checkDecision, findEntry } from './decisions/catalogue.ts';
import { checkIntervention, findIntervention, INTERVENTIONS } from './interventions/catalogue.ts';
import type { JournalEntry } from './journal.ts';
import { anyDecision } from './testing/any-decision.ts';
import { anyIntervention } from './testing/any-intervention.ts';
import { decided, playDays } from './testing/little-world.ts';
import { wholeLittleMarket } from './testing/whole-little-market.ts';

const SAMPLE = { seed: 5, numRuns: 1500 };

test('a day with refused decisions and interventions of every kind is the day without them, but for the news', () => {
  const opened = wholeLittleMarket('bazaar', 11);
  // Once done, that cannot be done again.
  const secured = playDay(opened, decided(opened, [{ kind: 'secure-account' }])).world;
  const world = playDays(secured, 12);
  const decisions = fc
    .sample(anyDecision, SAMPLE)
    .filter((decision) => checkDecision(world, 'team-1', decision).length > 0);
  const interventions = fc
    .sample(anyIntervention, SAMPLE)
    .filter((intervention) => checkIntervention(world, intervention).length > 0);
  const journal = [
    ...decisions.map((decision) => ({ company: 'team-1', decision })),
    ...interventions.map((decision) => ({ company: 'world', decision, author: 'teacher' as const })),
  ].map((entry, seq): JournalEntry => ({ ...entry, seq, day: world.day + 1 }));

  const spoken = playDay(world, journal).report;
  const without = playDay(world).report;

  const { news, ...others } = spoken;
  const { news: usual, ...usually } = without;
  expect(others).toEqual(usually);
  expect(news.filter(({ code }) => code !== 'news.decision-refused')).toEqual(usual);
  expect(news).toHaveLength(usual.length + journal.length);
  const kinds = new Set([
    ...decisions.map((each) => findEntry(each)?.kind),
    ...interventions.map((each) => findIntervention(each)?.kind),
  ]);
  expect([...CATALOGUE, ...INTERVENTIONS].map(({ kind }) => kind).filter((kind) => !kinds.has(kind))).toEqual(
    [],
  );
});
