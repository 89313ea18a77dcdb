/** Light stemming: enough that `beds` finds `bed` and `Betten` finds `Bett`, no more. One rule list per language. */

type Ending = readonly [ending: string, instead: string, least: number];

/** The first ending that fits is taken off, if at least so many letters stay before it. */
const ENDINGS: Readonly<Record<string, readonly Ending[]>> = {
  en: [
    ['sses', 'ss', 2],
    ['ches', 'ch', 2],
    ['shes', 'sh', 2],
    ['xes', 'x', 2],
    ['ies', 'y', 2],
    ['ss', 'ss', 1],
    ['us', 'us', 1],
    ['s', '', 3],
    ['ing', '', 4],
    ['ed', '', 4],
  ],
  de: [
    ['ungen', 'ung', 3],
    ['innen', 'in', 3],
    ['ern', '', 4],
    ['em', '', 4],
    ['en', '', 4],
    ['er', '', 4],
    ['es', '', 4],
    ['e', '', 4],
    ['n', '', 4],
    ['s', '', 4],
  ],
};

export function stemOf(word: string, language: string): string {
  const fit = ENDINGS[language]?.find(
    ([ending, , least]) => word.length >= ending.length + least && word.endsWith(ending),
  );
  if (!fit) return word;
  const stem = word.slice(0, word.length - fit[0].length) + fit[1];
  // A doubled consonant before a dropped ending goes with it: `running` is `run`.
  const isDoubled = fit[1] === '' && language === 'en' && fit[0] !== 's' && /([bdgmnprt])\1$/.test(stem);
  return isDoubled ? stem.slice(0, -1) : stem;
}
