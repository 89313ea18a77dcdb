// Names for companies that were drawn, until their students find a better one.
import type { Language } from '../../platform/texts.ts';

const NAMES: Readonly<Record<Language, readonly string[]>> = {
  zh: [
    '远帆',
    '海岳',
    '北辰',
    '潮生',
    '锦程',
    '星槎',
    '云港',
    '丝路',
    '晨舟',
    '东隅',
    '长风',
    '沧海',
    '启航',
    '信风',
    '珊瑚',
    '琢光',
  ],
  en: [
    'Far Sail',
    'North Star',
    'Trade Wind',
    'Harbour',
    'Meridian',
    'Silk Route',
    'Lighthouse',
    'Morning Tide',
    'Compass',
    'Coral',
    'Anchor',
    'Fair Wind',
    'Headland',
    'Sextant',
    'Spindrift',
    'Landfall',
  ],
};

/** Names that no company of the class has yet; numbered once the list is used up. */
export function* freeTeamNames(language: Language, taken: ReadonlySet<string>): Generator<string, never> {
  const free = (name: string) => !taken.has(name);
  yield* NAMES[language].filter(free);
  for (let round = 2; ; round += 1) yield* NAMES[language].map((name) => `${name} ${round}`).filter(free);
}
