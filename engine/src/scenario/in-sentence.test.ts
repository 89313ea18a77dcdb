import { expect, test } from 'vitest';
import { inSentence } from './in-sentence.ts';

test('countries whose English names need an article have it within a sentence, and others have none', () => {
  const said = (en: string) => inSentence({ zh: '某国', en });

  for (const name of [
    'United States',
    'United Arab Emirates',
    'Netherlands',
    'Philippines',
    'Czech Republic',
  ])
    expect(said(name)).toEqual({ zh: '某国', en: `the ${name}` });
  for (const name of ['Germany', 'Japan', 'Brazil', 'France', 'Malaysia']) expect(said(name).en).toBe(name);
});
