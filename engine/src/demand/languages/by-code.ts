import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { japanese } from './ja.ts';
import type { Language } from './language.ts';
import { malay } from './ms.ts';
import { portuguese } from './pt.ts';

const KNOWN: Readonly<Record<string, Language>> = {
  ar: arabic,
  de: german,
  en: english,
  fr: french,
  ja: japanese,
  ms: malay,
  pt: portuguese,
};

/** Of a language that the search has no rules for, words are found as they are written. */
const STRANGE: Language = { idle: new Set(), endings: [] };

export const languageOf = (code: string): Language => KNOWN[code] ?? STRANGE;
