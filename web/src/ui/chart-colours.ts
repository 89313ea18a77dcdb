import type { Scheme } from './theme.ts';

/**
 * Eight colours that stay apart for readers with any of the three colour blindnesses, and stand out from the
 * sheet at 3:1. The order is fixed: the first ones differ most, as most charts have few series.
 */
export const categorical: Record<Scheme, readonly string[]> = {
  light: ['#0b4a8f', '#d1600f', '#159a80', '#b0438d', '#6b5d00', '#3b8fd0', '#7a1f2e', '#70757d'],
  dark: ['#6aa9ef', '#f2894a', '#3fc7a8', '#e58cc6', '#c9b648', '#2f75c4', '#d85c6b', '#9aa3ae'],
};

/** One hue from little to much. */
export const sequential: Record<Scheme, readonly string[]> = {
  light: ['#e7eef6', '#b9cfe6', '#85abd3', '#4f83b9', '#0b4a8f'],
  dark: ['#1d2f45', '#2b4d74', '#3b6ea8', '#518ccc', '#6aa9ef'],
};

/**
 * A company's colour, the same on every page: its place among all companies of its world, in the order of
 * their ids, decides. Past eight the colours repeat, so a line is labelled with its name as well.
 */
export function companyColour(company: string, companies: readonly string[], scheme: Scheme): string {
  const place = companies.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)).indexOf(company);
  const colours = categorical[scheme];
  return colours[Math.max(place, 0) % colours.length]!;
}
