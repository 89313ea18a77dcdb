import { expect, test } from 'vitest';
import { letterText } from './letter-texts.ts';

const CAUSES = ['where-is-it', 'late', 'damaged', 'not-as-described', 'question', 'thanks'] as const;

test.each(['en', 'de', 'zh'])('in %s every letter names its order and its product', (language) => {
  const texts = CAUSES.flatMap((cause) =>
    [4, 5].map((id) => letterText({ id, cause, order: 17 }, language, 'XYZ')),
  );

  expect(new Set(texts).size).toBe(12);
  for (const text of texts) {
    expect(text).toContain('#17');
    expect(text).toContain('XYZ');
  }
});

test('the same letter is said the same way each time, and the gloss says what the letter says', () => {
  const letter = { id: 9, cause: 'damaged', order: 17 } as const;

  expect(letterText(letter, 'de', 'Tasche')).toBe(letterText(letter, 'de', 'Tasche'));
  expect(letterText(letter, 'de', 'Tasche')).toContain('Fotos');
  expect(letterText(letter, 'zh', '包')).toContain('照片');
});

test('a market whose language nobody has written letters for has none', () => {
  expect(letterText({ id: 1, cause: 'late', order: 17 }, 'fr', 'sac')).toBeUndefined();
});
