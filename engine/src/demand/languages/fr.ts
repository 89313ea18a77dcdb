import { variants, words, type Language } from './language.ts';

export const french: Language = {
  idle: words(
    'a au aux avec c ce ces d dans de des du en et est j l la le les leur n ou par pour qu qui s sa sans se ses son sur un une vos votre',
  ),
  elides: true,
  endings: [
    ['eaux', 'eau', 2],
    ['aux', 'al', 3],
    ['eux', 'eu', 3],
    ['oux', 'ou', 2],
    ['elles', 'el', 3],
    ['elle', 'el', 3],
    ['ennes', 'en', 3],
    ['enne', 'en', 3],
    ['ees', '', 4],
    ['ee', '', 4],
    ['es', '', 3],
    ['e', '', 3],
    ['s', '', 3],
    ['x', '', 4],
  ],
  spellings: variants('cle clef, cles clefs, cuillere cuiller, cuilleres cuillers'),
};
