import type { Language } from '@portolan/contract';
import { useTranslation } from 'react-i18next';

const locales: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' };

/** A true minus and a no-break space: a sign must not be left behind at the end of a line. */
const MINUS = '\u2212';
const NO_BREAK = '\u00a0';

export interface MoneyOptions {
  /** Large sums in titles and tiles read better in whole units. */
  isWhole?: boolean;
  /** Adds the code, where a symbol alone could be mistaken: several currencies use "$" and "¥". */
  withCode?: boolean;
}

export type Format = ReturnType<typeof formatIn>;

/** How numbers, money and days are written in one language. Money arrives in minor units, as everywhere. */
export function formatIn(language: Language) {
  const locale = locales[language];

  const number = (value: number, decimals = 0) =>
    withMinus(
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }).format(value),
    );

  const money = (
    minor: number,
    currency: string,
    { isWhole = false, withCode = false }: MoneyOptions = {},
  ) => {
    const decimals = decimalsOf(currency);
    const text = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      // Yen and yuan share the narrow sign, and a company keeps its books in yuan.
      currencyDisplay: currency === 'JPY' ? 'symbol' : 'narrowSymbol',
      ...(isWhole && { minimumFractionDigits: 0, maximumFractionDigits: 0 }),
    }).format(minor / 10 ** decimals);
    return withMinus(withCode && !text.includes(currency) ? `${text}${NO_BREAK}${currency}` : text);
  };

  const percent = (ratio: number, decimals = 1) =>
    withMinus(
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: decimals }).format(ratio),
    );

  /** Up and down are said by arrow and sign; colour alone would say opposite things in China and Europe. */
  const change = (value: number, write: (size: number) => string) => {
    if (value === 0) return `±${write(0)}`;
    return value > 0 ? `▲${NO_BREAK}+${write(value)}` : `▼${NO_BREAK}${MINUS}${write(-value)}`;
  };

  const date = (iso: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(iso));
  const dateTime = (iso: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));

  const weekday = (fromMonday: number) =>
    // 2024-01-01 was a Monday.
    new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(
      Date.UTC(2024, 0, 1 + fromMonday),
    );

  const day = (worldDay: number, fromMonday?: number) => {
    const name = language === 'zh' ? `第 ${worldDay} 个交易日` : `Day ${worldDay}`;
    return fromMonday === undefined ? name : `${name} · ${weekday(fromMonday)}`;
  };

  const list = (items: readonly string[]) =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);

  /** Content that comes in both languages. */
  const said = (both: Record<Language, string>) => both[language];

  return { language, said, number, money, percent, change, date, dateTime, weekday, day, list };
}

/** How many decimals a currency has: two for CNY, none for JPY. */
export function decimalsOf(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}

/** An amount in units of its currency, for axes, exports and whatever counts without its sign. */
export const majorOf = (minor: number, currency: string): number => minor / 10 ** decimalsOf(currency);

const withMinus = (text: string) => text.replace('-', MINUS);

const formats: Record<Language, Format> = { zh: formatIn('zh'), en: formatIn('en') };

export function useFormat(): Format {
  const { i18n } = useTranslation();
  return formats[i18n.language === 'en' ? 'en' : 'zh'];
}
