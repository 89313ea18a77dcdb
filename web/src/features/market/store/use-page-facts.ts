import { useTranslation } from 'react-i18next';
import type { Sight } from '../use-company.ts';

export interface PageFacts {
  /** Of the words on the page, as browsers are told: `de`. */
  lang: string;
  /** The same, as people say it. */
  language: string;
  /** What is true of the product, in that language. */
  facts: readonly string[];
}

/** What must be known to write the page of a product in a market. */
export function usePageFacts({ catalogue }: Sight, of: { market: string; product: string }): PageFacts {
  const { i18n } = useTranslation();
  const lang = catalogue.markets.find(({ id }) => id === of.market)?.language ?? 'en';
  const facts = catalogue.products.find(({ id }) => id === of.product)?.facts[lang] ?? [];
  const language = new Intl.DisplayNames(i18n.language, { type: 'language' }).of(lang) ?? lang;
  return { lang, language, facts };
}
