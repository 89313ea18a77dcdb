import { expect, test } from 'vitest';
import './../testing/screen.ts';
import { cssVariables, fonts, palettes, type Palette } from './theme.ts';
import { contrast } from './../testing/colour.ts';

const TEXT = 4.5;
const SHAPE = 3;

const readable: [keyof Palette, keyof Palette][] = [
  ['text', 'paper'],
  ['text', 'sheet'],
  ['text', 'hover'],
  ['text', 'badSoft'],
  ['text', 'inkSoft'],
  ['quiet', 'paper'],
  ['quiet', 'sheet'],
  ['quiet', 'hover'],
  ['ink', 'paper'],
  ['ink', 'sheet'],
  ['ink', 'inkSoft'],
  ['onInk', 'ink'],
  ['vermilion', 'sheet'],
  ['good', 'sheet'],
  ['warn', 'sheet'],
  ['warn', 'warnSoft'],
  ['bad', 'sheet'],
  ['bad', 'badSoft'],
];

test.each(['light', 'dark'] as const)('every word can be read on its ground: %s', (scheme) => {
  const palette = palettes[scheme];
  const faint = readable.filter(([word, ground]) => contrast(palette[word], palette[ground]) < TEXT);

  expect(faint).toEqual([]);
});

test.each(['light', 'dark'] as const)('the edge of a field can be seen: %s', (scheme) => {
  const { control, sheet } = palettes[scheme];

  expect(contrast(control, sheet)).toBeGreaterThanOrEqual(SHAPE);
});

test('style sheets find the palette under names of their own kind', () => {
  expect(cssVariables('light', fonts.en)['--ink-soft']).toBe(palettes.light.inkSoft);
});
