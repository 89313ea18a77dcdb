import { variants, words, type Language } from './language.ts';

export const malay: Language = {
  idle: words(
    'ada adalah akan anda atau bagi dan dari daripada dengan di dalam ia ini itu juga ke kepada oleh pada sebagai untuk yang',
  ),
  // Verbs and nouns of one root differ by what stands before it: `menyimpan`, `penyimpanan`, `simpan`.
  beginnings: [
    ['menye', 'se', 3],
    ['penye', 'se', 3],
    ['meny', 's', 3],
    ['peny', 's', 3],
    ['meng', '', 4],
    ['peng', '', 4],
    ['mem', '', 4],
    ['pem', '', 4],
    ['men', '', 4],
    ['pen', '', 4],
    ['ber', '', 4],
    ['per', '', 4],
    ['ter', '', 4],
    ['pe', '', 5],
    ['me', '', 5],
    ['di', '', 5],
  ],
  endings: [
    ['annya', '', 4],
    ['kannya', '', 4],
    ['nya', '', 4],
    ['lah', '', 4],
    ['kah', '', 4],
    ['kan', '', 4],
    ['an', '', 5],
    ['i', '', 5],
  ],
  spellings: variants(
    'telefon handphone hp, beg bag, plastik plastic, silikon silicone, kereta car, botol bottle',
  ),
};
