import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readChange } from './read-change.ts';
import { mistakesOf, shell } from './testing/shell.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'questions-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const WORLD = ['--scenario', 'first-light', '--seed', '3', '--days', '4'];

const ask = (tool: 'explain' | 'whatif', ...args: string[]) => shell(tool, ...args);

function changeFile(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

test('an order’s path is told with what followed, the same for the same arguments', () => {
  const first = ask('explain', ...WORLD, '--order', '40');
  const { path, order, followed, names } = JSON.parse(first.stdout);

  expect(first.status).toBe(0);
  expect([order.id, path.outcome, path.chosen]).toEqual([40, 'order', order.listing]);
  expect(path.rows.some((row: { listing: number }) => row.listing === order.listing)).toBe(true);
  expect(names.listings[order.listing]).toMatch(/\w/);
  expect(followed.every((change: { order: number }) => change.order === 40)).toBe(true);
  expect(ask('explain', ...WORLD, '--order', '40', '--workers', '2').stdout).toBe(first.stdout);
});

test('an order that is not there is refused with those that are', () => {
  const { status, stderr } = ask('explain', ...WORLD, '--order', '999999');

  expect(status).toBe(2);
  expect(stderr).toMatch(/in these 4 days orders 1 to \d+ are placed/);
  expect(ask('explain', ...WORLD).stderr).toContain('--order is missing');
  expect(ask('explain', ...WORLD, '--order', 'x').stderr).toContain('--order x');
});

test('a visit, lost sales and a rank are told, and what cannot be asked is refused with its reason', () => {
  const visit = JSON.parse(ask('explain', ...WORLD, '--session', 'meridian-us/3/60/2').stdout);
  expect(visit.path).toMatchObject({ day: 3, slice: 60, session: 2 });
  const lost = JSON.parse(ask('explain', ...WORLD, '--lost', 'rival-1', '--day', '3').stdout);
  expect(lost.saw).toBeGreaterThan(lost.bought + lost.elsewhere);
  const { own } = lost.groups[0];
  const rank = JSON.parse(ask('explain', ...WORLD, '--rank', String(own)).stdout);
  expect(rank.standings[0].row).toBeGreaterThanOrEqual(0);
  const [{ words: query }] = rank.standings.filter((each: { kind: string }) => each.kind === 'search');
  const page = JSON.parse(ask('explain', ...WORLD, '--rank', String(own), '--query', query).stdout);
  expect(page.rows.some(({ listing }: { listing: number }) => listing === own)).toBe(true);

  const refused = (...args: string[]) => ask('explain', ...WORLD, ...args).stderr;
  expect(refused('--session', 'nowhere/3/60/2')).toContain('there is no market nowhere');
  expect(refused('--lost', 'nobody')).toContain('no such company');
  expect(refused('--lost', 'rival-1', '--day', '9')).toContain('a day from 1 to 4');
  expect(refused('--order', '1', '--rank', '1')).toContain('one question at a time');
});

test('what a company’s bids left lying is told for a day or several, and what cannot be asked is refused', () => {
  const told = JSON.parse(ask('explain', ...WORLD, '--regret', 'rival-1', '--span', '3').stdout);
  expect(told).toMatchObject({ from: 2, until: 4, currency: 'CNY' });
  expect(told.regret.total).toBe(told.regret.over + told.regret.under + told.regret.allocation);

  const refused = (...args: string[]) => ask('explain', ...WORLD, ...args).stderr;
  expect(refused('--regret', 'nobody')).toContain('no such company');
  expect(refused('--regret', 'rival-1', '--span', '5')).toContain('--span 5: a number from 1 to 4');
  expect(refused('--regret', 'rival-1', '--day', '0')).toContain('a day from 1 to 4');
});

test('an order to a small seller is told with what came up, and not as if there were none', () => {
  const crowd = ['--scenario', 'calibration/br-marketplace', '--seed', '1', '--days', '1'];
  const { smallSeller, came, looks, path } = JSON.parse(ask('explain', ...crowd, '--order', '3').stdout);

  expect([smallSeller.id, came, path.outcome]).toEqual([3, 'on-a-visit', 'small-seller']);
  expect([looks[0].seller, looks[0].page]).toEqual([smallSeller.seller, smallSeller.page]);
});

test('several decisions share the difference that they make', () => {
  const decision = { kind: 'open-store', market: 'meridian-us' };
  const study = { kind: 'buy-study', study: 'none' };
  const change = changeFile('several.json', [
    { day: 2, company: 'team-1', decision },
    { day: 3, company: 'team-1', decision: study },
  ]);
  const { shares, difference } = JSON.parse(ask('whatif', ...WORLD, '--change', change).stdout);

  expect(shares.map(({ added }: { added: number }) => added)).toEqual([0, 1]);
  expect(shares[0].share + shares[1].share).toBe(difference);
});

test('a what-if tells both histories and the difference', () => {
  const decision = { kind: 'open-store', market: 'meridian-us' };
  const change = changeFile('store.json', { day: 2, company: 'team-1', decision });
  const { status, stdout, stderr } = ask('whatif', ...WORLD, '--change', change);

  expect([status, stderr]).toEqual([0, '']);
  const answer = JSON.parse(stdout);
  expect([answer.company, answer.from, answer.until]).toEqual(['team-1', 2, 4]);
  expect(answer.asPlayed.days).toHaveLength(3);
  expect(answer.changed.hash).not.toBe(answer.asPlayed.hash);
  expect(answer.refused).toEqual([]);
});

test('everything that is wrong with a change is told with its place', () => {
  const around = {
    days: 5,
    companies: ['team-1'],
    journal: [{ seq: 3, day: 1, company: 'team-1', decision: {} }],
  };
  const read = (content: unknown) => mistakesOf(() => readChange(changeFile('change.json', content), around));

  expect(read('{')[0]).toContain('not JSON');
  expect(read({ witth: [] })[0]).toContain('witth');
  expect(read({})[0]).toContain('nothing is decided differently');
  const wrong = read({ with: [{ day: 9, company: 'team-7', decision: { kind: 'fly' } }], without: [2] });
  expect(wrong.join('\n')).toMatch(/with\[0\]\.day.*\n.*team-7.*\n.*kind.*\n.*line 2/);
  expect(readChange(changeFile('left.json', { without: [3] }), around).company).toBe('team-1');
});
