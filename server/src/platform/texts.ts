// The words in which the server says no, in the person's language.
import en from '@portolan/contract/refusals/en.json' with { type: 'json' };
import zh from '@portolan/contract/refusals/zh.json' with { type: 'json' };

export type Language = 'zh' | 'en';

const texts: Record<Language, Readonly<Record<string, string>>> = { zh, en };

/** The text of a refusal's code with its data filled in; the code itself when it has none yet. */
export function textOf(
  code: string,
  language: Language,
  data: Readonly<Record<string, unknown>> = {},
): string {
  const text = texts[language][code] ?? code;
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    name in data ? wordFor(code, String(data[name]), language) : placeholder,
  );
}

/** Kinds of values are words of ours; anything else that fills a gap stands as it is. */
const wordFor = (code: string, value: string, language: Language) =>
  (code === 'shape.wrong-kind' ? texts[language][`kind.${value}`] : undefined) ?? value;

export const hasText = (code: string, language: Language) => code in texts[language];

/** The first of our languages that the browser asks for; Chinese when it asks for none of them. */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', ...settings] = entry.trim().split(';');
      const quality = settings
        .map((setting) => /^\s*q=([\d.]+)$/.exec(setting)?.[1])
        .find((q) => q !== undefined);
      return {
        language: tag.toLowerCase().split('-')[0],
        quality: quality === undefined ? 1 : Number(quality),
      };
    })
    .filter((entry) => entry.quality > 0)
    .toSorted((a, b) => b.quality - a.quality);
  const known = wanted.find((entry) => entry.language === 'zh' || entry.language === 'en');
  return known?.language === 'en' ? 'en' : 'zh';
}
