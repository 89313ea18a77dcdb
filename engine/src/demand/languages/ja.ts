import { words, type Language } from './language.ts';

export const japanese: Language = {
  // Pairs of hiragana that are grammar, and kanji that stand on every page.
  idle: words(
    'です ます から まで より など する した して ない ある いる れる られ せる ため こと もの 用 品 的',
  ),
  endings: [],
  isUnspaced: true,
};
