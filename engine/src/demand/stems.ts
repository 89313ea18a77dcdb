/** Light stemming: enough that `beds` finds `bed` and `Betten` finds `Bett`, no more. */
import { languageOf } from './languages/by-code.ts';
import type { Affix } from './languages/language.ts';

export function stemOf(word: string, code: string): string {
  const { beginnings = [], endings, doubled, spellings } = languageOf(code);
  const spelt = spellings?.get(word) ?? word;
  const front = beginnings.find(([affix, , least]) => fits(spelt, affix, least) && spelt.startsWith(affix));
  const rest = front ? front[1] + spelt.slice(front[0].length) : spelt;
  const end = endings.find(([affix, , least]) => fits(rest, affix, least) && rest.endsWith(affix));
  if (!end) return rest;
  const stem = rest.slice(0, rest.length - end[0].length) + end[1];
  return doubled && isDropped(end) && doubled.test(stem) ? stem.slice(0, -1) : stem;
}

const fits = (word: string, affix: string, least: number): boolean => word.length >= affix.length + least;

/** A plural's `s` leaves no consonant doubled; a verb's ending does. */
const isDropped = ([affix, instead]: Affix): boolean => instead === '' && affix !== 's';
