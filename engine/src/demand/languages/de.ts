import { variants, words, type Language } from './language.ts';

export const german: Language = {
  idle: words(
    'aus auf bei das dem den der des die ein eine einem einen einer fur im in mit nach oder und von vom zu zum zur',
  ),
  endings: [
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
  // As written where a keyboard has no umlauts, and old spellings.
  spellings: variants(
    'fur fuer, kuche kueche, kuchen kuechen, grosse groesse, gross grosz, schlussel schluessel, mobel moebel, tucher ' +
      'tuecher, burste buerste, bucher buecher, korbe koerbe, topfe toepfe, turen tueren, tur tuer, portemonnaie ' +
      'portmonee, fotos photos, foto photo, telefon telephon',
  ),
  joints: ['', 's', 'n', 'en', 'es'],
};
