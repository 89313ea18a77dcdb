import { parseArgs } from 'node:util';
import { Mistake } from '../play/said.ts';

const OPTIONS = {
  json: { type: 'boolean', default: false },
  out: { type: 'string' },
  seed: { type: 'string' },
  days: { type: 'string' },
  workers: { type: 'string', default: '1' },
} as const;

function words() {
  try {
    return parseArgs({ args: process.argv.slice(2), options: OPTIONS }).values;
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) throw new Mistake([error.message]);
    throw error;
  }
}

/** Seed and days are those that the facts were compared with, unless others are asked for. */
export function readArguments(usual: { readonly seed: number; readonly days: number }) {
  const { json, out, seed, days, workers } = words();
  const whole = (name: string, word: string, [from, to]: readonly [number, number]): number => {
    const value = Number(word);
    if (/^\d+$/.test(word) && value >= from && value <= to) return value;
    throw new Mistake([`--${name} ${word}: a whole number from ${from} to ${to} is needed`]);
  };
  return {
    json,
    out,
    seed: seed === undefined ? usual.seed : whole('seed', seed, [0, 4294967295]),
    days: days === undefined ? usual.days : whole('days', days, [1, 2000]),
    workers: whole('workers', workers, [1, 64]),
  };
}
