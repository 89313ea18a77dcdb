import type { Scheme } from './theme.ts';

/**
 * Eight colours that stay apart for readers with any of the three colour blindnesses, and stand out from the
 * sheet at 3:1. The order is fixed: the first ones differ most, as most charts have few series.
 */
export const categorical: Record<Scheme, readonly string[]> = {
  light: ['#0b4a8f', '#d1600f', '#199169', '#a143c5', '#6b5500', '#3996f7', '#6a1526', '#606784'],
  dark: ['#6aa9ef', '#f28f4a', '#38d5ae', '#ca72b4', '#d8cc6a', '#2f6fc4', '#c8404f', '#c6e6d7'],
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
