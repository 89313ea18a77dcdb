// What a report's facts, pictures and faults are called, in both languages.
import en from '@portolan/contract/calibration/en.json' with { type: 'json' };
import zh from '@portolan/contract/calibration/zh.json' with { type: 'json' };
import { OTHER, type Withheld } from './anonymity.ts';
import type { Language } from '../../platform/texts.ts';
import type { MapFault } from './column-map.ts';
import { columnsOf, type FileKind } from './sales-columns.ts';
import type { SalesFault } from './sales-faults.ts';

const HAN = /\p{Script=Han}/u;

const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = { zh, en };

export function say(
  language: Language,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const text = words[language][key] ?? key;
  return text.replaceAll(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}

/** `delivery.days.p90` is a figure of a family: `fact.delivery.days.n` with its place in it. */
export function nameOfFact(language: Language, id: string): string {
  const whole = words[language][`fact.${id}`];
  if (whole !== undefined) return whole;
  const cut = id.lastIndexOf('.');
  const place = id.slice(cut + 1);
  const family = id.slice(0, cut);
  const name = words[language][`quantile.${place}`] ?? nameOfLabel(language, family, place);
  return say(language, `fact.${family}.n`, { n: name });
}

export const nameOfBars = (language: Language, id: string): string => say(language, `bars.${id}`);

export function nameOfLabel(language: Language, id: string, label: string): string {
  if (id === 'payment') return say(language, `payment.${label}`);
  if (id === 'demand.weekday') return say(language, `weekday.${label}`);
  return label === OTHER ? say(language, 'bars.other') : label;
}

export function sayFault(language: Language, { file, code, count, lines, values }: SalesFault): string {
  const { column, why } = values;
  const what = say(language, `fault.${code}`, {
    ...values,
    ...(column !== undefined && { column: nameOfColumn(language, file, column) }),
    ...(why !== undefined && { why: reasonOf(language, String(why)) }),
  });
  if (language === 'zh') {
    const said = `${say(language, `file.${file}`)}：${what}`;
    const where = `第 ${lines.join('、')} 行`;
    if (count === 0) return lines.length === 0 ? said : `${said}（${where}）`;
    return `${said}（${count} 处，最先在${where}）`;
  }
  const said = `${say(language, `file.${file}`)}: ${what}`;
  const first = lines.join(', ');
  if (count === 0) return first === '' ? said : `${said} (line ${first})`;
  return `${said} (${count} ${count === 1 ? 'row' : 'rows'}, first on ${lines.length > 1 ? 'lines' : 'line'} ${first})`;
}

/** In the reader's words, where what reads the file has a known one for it. */
const reasonOf = (language: Language, why: string): string =>
  words[language][`broken.${why.replaceAll(' ', '-')}`] ?? why;

/** As a column map calls it, and as a Chinese export heads it. */
function nameOfColumn(language: Language, file: FileKind, column: string | number): string {
  const headings = columnsOf(file)[column]?.headings ?? [];
  const heading = language === 'zh' ? headings.find((each) => HAN.test(each)) : undefined;
  return heading === undefined ? String(column) : `${column}（${heading}）`;
}

export const sayWithheld = (language: Language, { of, how, groups }: Withheld): string => {
  const known = words[language][`bars.${of}`] ?? nameOfFact(language, of);
  return say(language, `withheld.${how}`, { of: known, groups });
};

export const sayMapFault = (language: Language, { path, found, known }: MapFault): string =>
  say(language, 'fault.bad-map', { path: path || '{ }', found, known });
