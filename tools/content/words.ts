// Both languages are there, are in their own script, and neither is a copy of the other.
import type { Problem } from './problem.ts';

const HAN = /\p{Script=Han}/u;
const LATIN = /\p{Script=Latin}/u;

export function checkWords(file: string, value: unknown, path = ''): Problem[] {
  if (Array.isArray(value)) return value.flatMap((each, at) => checkWords(file, each, `${path}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const below = entries.flatMap(([key, each]) => checkWords(file, each, path ? `${path}.${key}` : key));
  return 'zh' in value || 'en' in value ? [...faultsOfWords(file, path, value), ...below] : below;
}

function faultsOfWords(file: string, path: string, words: { zh?: unknown; en?: unknown }): Problem[] {
  const { zh, en } = words;
  // The facts of a product stand under language codes too, as lists.
  if (Array.isArray(zh) || Array.isArray(en)) return [];
  const problem = (says: string): Problem => ({ file, path, says });
  if (typeof zh !== 'string' || zh.trim() === '') return [problem('has no Chinese')];
  if (typeof en !== 'string' || en.trim() === '') return [problem('has no English')];
  if (zh === en) return [problem('is the same in both languages')];
  return [
    ...(HAN.test(zh) ? [] : [problem('its Chinese has no Chinese characters')]),
    ...(HAN.test(en) ? [problem('its English has Chinese characters')] : []),
    ...(LATIN.test(en) ? [] : [problem('its English has no letters')]),
  ];
}
