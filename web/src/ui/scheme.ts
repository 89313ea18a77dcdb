import { useSystemIsDark } from './media.ts';
import { preference } from './preference.ts';
import type { Scheme } from './theme.ts';

export const schemeChoices = ['system', 'light', 'dark'] as const;
export type SchemeChoice = (typeof schemeChoices)[number];

export const schemeChoice = preference<SchemeChoice>('portolan.scheme', schemeChoices, 'system');

export function useScheme(): Scheme {
  const systemIsDark = useSystemIsDark();
  const choice = schemeChoice.use();
  if (choice === 'system') return systemIsDark ? 'dark' : 'light';
  return choice;
}
