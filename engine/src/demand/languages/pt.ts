import { variants, words, type Language } from './language.ts';

export const portuguese: Language = {
  idle: words(
    'a ao aos as com da das de do dos e em es na nas no nos o os ou para pela pelo por que se sem seu sua um uma uns umas',
  ),
  endings: [
    ['coes', 'cao', 2],
    ['soes', 'sao', 2],
    ['oes', 'ao', 2],
    ['aes', 'ao', 2],
    ['ais', 'al', 2],
    ['eis', 'el', 2],
    ['ois', 'ol', 2],
    ['ns', 'm', 2],
    ['res', 'r', 3],
    ['zes', 'z', 2],
    ['les', 'l', 3],
    ['inhas', '', 4],
    ['inhos', '', 4],
    ['inha', '', 4],
    ['inho', '', 4],
    ['as', '', 3],
    ['os', '', 3],
    ['es', '', 4],
    ['ao', 'ao', 2],
    ['a', '', 3],
    ['o', '', 3],
    ['e', '', 4],
    ['s', '', 3],
  ],
  spellings: variants(
    'ziper zipper, umido humido, maquiagem maquilhagem, telefone phone, organizador organisador',
  ),
};
