// What a report's facts, pictures and faults are called, in both languages.
import en from '@portolan/contract/calibration/en.json' with { type: 'json' };
import zh from '@portolan/contract/calibration/zh.json' with { type: 'json' };
import type { Withheld } from './anonymity.ts';
import type { Language } from '../../platform/texts.ts';
import type { MapFault } from './column-map.ts';
import type { SalesFault } from './sales-faults.ts';

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
  const name = words[language][`quantile.${place}`] ?? words[language][`payment.${place}`] ?? place;
  return say(language, `fact.${id.slice(0, cut)}.n`, { n: name });
}

export const nameOfBars = (language: Language, id: string): string => say(language, `bars.${id}`);

export const nameOfLabel = (language: Language, id: string, label: string): string =>
  id === 'payment' ? say(language, `payment.${label}`) : label;

export function sayFault(language: Language, { file, code, count, lines, values }: SalesFault): string {
  const said = `${say(language, `file.${file}`)}: ${say(language, `fault.${code}`, values)}`;
  const first = lines.join(', ');
  if (count === 0)
    return first === ''
      ? said
      : `${said} (${language === 'zh' ? '第' : 'line '}${first}${language === 'zh' ? '行' : ''})`;
  return language === 'zh'
    ? `${said}（${count}处，最先在第${lines.join('、')}行）`
    : `${said} (${count} ${count === 1 ? 'row' : 'rows'}, first on ${lines.length > 1 ? 'lines' : 'line'} ${first})`;
}

export const sayWithheld = (language: Language, { of, how, groups }: Withheld): string => {
  const known = words[language][`bars.${of}`] ?? nameOfFact(language, of);
  return say(language, `withheld.${how}`, { of: known, groups });
};

export const sayMapFault = (language: Language, { path, found, known }: MapFault): string =>
  say(language, 'fault.bad-map', { path: path || '{ }', found, known });
