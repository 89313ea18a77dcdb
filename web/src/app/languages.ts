import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn.js';
import type { Language } from '@portolan/contract';
import i18next, { type BackendModule, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { preference } from '../ui/preference.ts';
import { wordsAt } from './words-at.ts';

const languages: readonly Language[] = ['zh', 'en'];
export const languageChoice = preference<Language>('portolan.language', languages, 'zh');

/** What the browser, screen readers and fonts are told: plain "zh" would leave Han glyphs ambiguous. */
export const htmlLang: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

type Words = { default: ResourceKey };

const files = import.meta.glob<Words>([
  './words.*.json',
  '../ui/words.*.json',
  '../{features,pages}/**/words.*.json',
]);
/** Words that the server uses too, by language and namespace. */
const ofContract: Record<string, () => Promise<Words>> = {
  'zh/refusals': () => import('@portolan/contract/refusals/zh.json'),
  'en/refusals': () => import('@portolan/contract/refusals/en.json'),
  'zh/tasks': () => import('@portolan/contract/tasks/zh.json'),
  'en/tasks': () => import('@portolan/contract/tasks/en.json'),
  'zh/terms': () => import('@portolan/contract/terms/zh.json'),
  'en/terms': () => import('@portolan/contract/terms/en.json'),
  'zh/ledger': () => import('@portolan/contract/ledger/zh.json'),
  'en/ledger': () => import('@portolan/contract/ledger/en.json'),
};

const byNamespace = new Map(
  Object.entries(files).map(([path, load]) => {
    const { language, namespace } = wordsAt(path);
    return [`${language}/${namespace}`, load];
  }),
);

const words: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language, namespace, done) {
    const name = `${language}/${namespace}`;
    const load = ofContract[name] ?? byNamespace.get(name);
    if (!load) return done(new Error(`No words for ${namespace} in ${language}`), null);
    load().then(
      (module) => done(null, module.default),
      (error: Error) => done(error, null),
    );
  },
};

i18next.on('languageChanged', (language) => {
  document.documentElement.lang = htmlLang[language === 'en' ? 'en' : 'zh'];
  dayjs.locale(language === 'en' ? 'en' : 'zh-cn');
});

export async function startLanguages(): Promise<void> {
  await i18next
    .use(words)
    .use(initReactI18next)
    .init({
      lng: languageChoice.get(),
      fallbackLng: false,
      supportedLngs: languages,
      ns: ['app', 'ui'],
      defaultNS: 'app',
      // A piece that names several namespaces finds a key in the first of them that has it.
      react: { nsMode: 'fallback' },
      // Keys are flat, because the codes of refusals, which have dots in them, are keys too.
      keySeparator: false,
      interpolation: { prefix: '{', suffix: '}', escapeValue: false },
    });
}

export async function chooseLanguage(language: Language): Promise<void> {
  languageChoice.set(language);
  await i18next.changeLanguage(language);
}
