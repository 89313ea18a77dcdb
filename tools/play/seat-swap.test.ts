import { expect, test } from 'vitest';
import { readSeatPlayer } from './read-seat-player.ts';
import { shell } from './testing/shell.ts';

const WORLD = ['--scenario', 'one-lesson', '--seed', '3', '--days', '3', '--teams', '1'];
const seatSwap = (...args: string[]) => shell('seat-swap', ...WORLD, ...args);

test('who sits in the own seat plays the history again; a strategy plays another, with all that it decided', () => {
  const own = JSON.parse(seatSwap('--seat', 'rival-1').stdout);
  const other = JSON.parse(seatSwap('--seat', 'team-1', '--as', 'planner:4').stdout);

  expect(own.swapped.hash).toBe(own.asPlayed.hash);
  expect(other.swapped.hash).not.toBe(other.asPlayed.hash);
  expect(other.asPlayed.hash).toBe(own.asPlayed.hash);
  const { due, made, refused } = other.swapped.decisions;
  expect(due).toBeGreaterThan(0);
  expect(made + refused.length).toBe(due);
});

test('everything that is wrong with the question is told at once', () => {
  const { status, stderr } = seatSwap('--seat', 'team-9', '--as', 'planner:9');

  expect(status).toBe(2);
  expect(stderr).toContain('--seat team-9: there is no such company');
  expect(stderr).toContain('--as planner:9: a company (team-1, ');
  expect(seatSwap().stderr).toContain('--seat is missing');
});

test('who plays is a company of the world, or a strategy with its strength', () => {
  expect(readSeatPlayer('team-2', ['team-1', 'team-2']).player).toEqual({ company: 'team-2' });
  expect(readSeatPlayer('copycat:2', ['team-1']).player).toEqual({ strategy: 'copycat', strength: 2 });
  for (const wrong of ['copycat', 'copycat:0', 'copycat:two', 'gambler:3', 'team-2'])
    expect(readSeatPlayer(wrong, ['team-1']).problems).toHaveLength(1);
});
