import { words, type Language } from './language.ts';

/** Letters as they are after folding: one alif, one ya, and ha for the ta of the feminine. */
export const arabic: Language = {
  idle: words('في من الي علي عن مع او هذا هذه ذلك التي الذي كل ما لا هو هي ان انه قد كما بين لل ثم'),
  // Conjunctions, prepositions and the article hang on their word.
  beginnings: [
    ['وال', '', 3],
    ['بال', '', 3],
    ['كال', '', 3],
    ['فال', '', 3],
    ['لل', '', 3],
    ['ال', '', 3],
    ['و', '', 4],
  ],
  endings: [
    ['ها', '', 3],
    ['ات', '', 3],
    ['ان', '', 4],
    ['ون', '', 3],
    ['ين', '', 3],
    ['يه', '', 3],
    ['ه', '', 3],
    ['ي', '', 3],
  ],
};
