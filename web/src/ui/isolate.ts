const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Arabic within a sentence of another script: kept together, so that the marks and numbers around it stay in place. */
export const isolate = (text: string): string =>
  RIGHT_TO_LEFT.test(text) ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}` : text;
