// First light is set so that it behaves as markets are known to; whoever changes a figure of it measures again.
import { expect, test } from 'vitest';
import { loadScenario } from '../../engine/files/index.ts';
import { openWorld, playDay, type JournalEntry, type Scenario } from '../../engine/src/index.ts';
import type { TrafficRow } from '../../engine/src/report.ts';

const TEAMS = 6;
const PRODUCTS_PER_TEAM = 4;
const UNITS = 500;
/** Goods take up to a fortnight to come; from here on the shelves of the class are full. */
const FIRST_DAY = 17;
const LAST_DAY = 24;

/** A class that opens both stores, takes four products each and asks prices around the usual ones. */
function aClass({ goods, markets, countries }: Scenario): JournalEntry[] {
  const decided: Omit<JournalEntry, 'seq'>[] = [];
  for (let team = 1; team <= TEAMS; team++) {
    const decide = (day: number, decision: unknown) =>
      decided.push({ day, company: `team-${team}`, decision });
    const products = Array.from({ length: PRODUCTS_PER_TEAM }, (_, k) => {
      const product = goods.products[(team * PRODUCTS_PER_TEAM + k * 7) % goods.products.length];
      return product ? [product] : [];
    }).flat();
    for (const { id: market, country } of markets) {
      decide(1, { kind: 'open-store', market });
      const lane = `${country.toLowerCase()}-${team % 3 === 0 ? 'postal' : 'dedicated'}`;
      decide(2, { kind: 'set-lane-rule', market, dispatch: 'automatic', lane });
    }
    products.forEach((product, k) => {
      const offer = goods.supply.find((each) => each.product === product.id);
      decide(1, { kind: 'order-goods', supplier: offer?.supplier, product: product.id, units: UNITS });
      for (const { id: market, country } of markets) {
        const language = countries.find(({ code }) => code === country)?.language ?? '';
        const facts = product.facts[language] ?? [];
        const price = Math.round(
          (product.usualPrice[country] ?? 0) * (0.85 + ((team * 5 + k * 3) % 7) * 0.05),
        );
        const title = facts.slice(0, 3).join(', ');
        const page = { title, bullets: facts.slice(3, 8), description: facts.join('. '), price, shipping: 0 };
        decide(2, { kind: 'write-listing', market, product: product.id, ...page });
      }
    });
  }
  return decided.map((entry, seq) => ({ seq, ...entry }));
}

test('visits, clicks, carts and orders of a class beside its rivals are those of a marketplace', () => {
  const { scenario, faults } = loadScenario('first-light');
  expect(faults).toEqual([]);
  if (!scenario) return;
  const journal = aClass(scenario);
  const teams = Array.from({ length: TEAMS }, (_, at) => ({ id: `team-${at + 1}`, name: `Team ${at + 1}` }));
  const rows: TrafficRow[] = [];

  let world = openWorld({ scenario, seed: 7, teams });
  for (let day = 1; day <= LAST_DAY; day++) {
    const played = playDay(
      world,
      journal.filter((entry) => entry.day === day),
    );
    world = played.world;
    if (day >= FIRST_DAY) rows.push(...played.report.traffic);
  }

  for (const place of scenario.markets.keys()) {
    const of = (what: 'sessions' | 'clicks' | 'carts' | 'orders') =>
      rows.filter(({ market }) => market === place).reduce((sum, row) => sum + row[what], 0);
    // Dynamic Yield by Mastercard, 2024: just over 1.8 % of visits order, just above 70 % of carts are abandoned.
    expect(of('orders') / of('sessions')).toBeGreaterThan(0.013);
    expect(of('orders') / of('sessions')).toBeLessThan(0.024);
    expect(1 - of('orders') / of('carts')).toBeGreaterThan(0.6);
    expect(1 - of('orders') / of('carts')).toBeLessThan(0.8);
    expect(of('clicks') / of('sessions')).toBeGreaterThan(0.3);
    expect(of('clicks') / of('sessions')).toBeLessThan(1);
  }
}, 60_000);
