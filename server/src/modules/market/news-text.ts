import en from '@portolan/contract/news/en.json' with { type: 'json' };
import zh from '@portolan/contract/news/zh.json' with { type: 'json' };
import type { Language } from '../../platform/texts.ts';
import type { ScenarioNames } from './scenario-names.ts';
import type { Values } from './world-tables.ts';

const texts: Record<Language, Readonly<Record<string, string>>> = { zh, en };

/** An amount stands behind its currency: `{currency} {amount}`, `{homeCurrency} {homeAmount}`. */
const AMOUNT = /\{(\w*[cC]urrency)\} \{(\w+)\}/g;

/** "USD 1,204.60": with as many decimals as the currency has, in both languages. */
function written(amount: number, currency: string): string {
  const { maximumFractionDigits: decimals = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  const number = new Intl.NumberFormat('en', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return `${currency} ${number.format(amount)}`;
}

/** A piece of news in words, with the names that people know in place of ids. */
export function newsText(
  { code, values }: { readonly code: string; readonly values: Values },
  names: ScenarioNames,
  language: Language,
): string {
  const words = texts[language];
  // "Late by 0 days" is not how people say it.
  const inTime = values['daysLate'] === 0 ? words[`${code}.in-time`] : undefined;
  const text = (inTime ?? words[code] ?? code).replace(AMOUNT, (gap, currency: string, amount: string) =>
    typeof values[amount] === 'number' ? written(values[amount], String(values[currency])) : gap,
  );
  return text.replace(/\{(\w+)\}/g, (gap, field: string) => {
    const value = values[field];
    return value === undefined ? gap : (names.nameOf(field, value)?.[language] ?? String(value));
  });
}
