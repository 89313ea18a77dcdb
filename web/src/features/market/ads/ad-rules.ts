import type { Sight } from '../use-company.ts';

type AdRules = NonNullable<Sight['rules']['platform'][number]['ads']>;

export interface SoldHere {
  rules: AdRules;
  amounts: AdRules['amounts'][string];
}

/** How the platform of a market sells advertising tomorrow; undefined where it sells none. */
export function adRulesIn({ catalogue, rules }: Sight, market: string): SoldHere | undefined {
  const found = catalogue.markets.find(({ id }) => id === market);
  const ads = rules.platform.find(({ channel }) => channel === found?.channel)?.ads;
  const amounts = found && ads?.amounts[found.currency];
  return ads && amounts ? { rules: ads, amounts } : undefined;
}
