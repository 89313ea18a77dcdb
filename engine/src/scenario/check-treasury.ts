import { fault, type Fault } from '../shape.ts';
import { orderFault, repeatedNames } from './check-names.ts';
import type { Scenario } from './scenario.ts';
import type { BankRules, HomeRules } from './treasury.ts';

/** A yearly rate for every currency that companies can hold, and a refund for every code. */
export function treasuryFaults(scenario: Scenario): Fault[] {
  const { bank = [], home = [] } = scenario.rules;
  const currencies = [scenario.home.currency, ...scenario.fx.map(({ currency }) => currency)];
  return [
    ...repeatedNames(
      bank.map(({ from }) => from),
      (place) => `rules.bank[${place}].from`,
    ),
    ...repeatedNames(
      home.map(({ from }) => from),
      (place) => `rules.home[${place}].from`,
    ),
    ...bank.flatMap((rules, place) => bankFaults(rules, currencies, `rules.bank[${place}]`)),
    ...home.flatMap((rules, place) => homeFaults(rules, `rules.home[${place}]`)),
  ];
}

function bankFaults(
  { yearlyPerTenThousand, forwards }: BankRules,
  currencies: string[],
  path: string,
): Fault[] {
  return [
    ...currencies.flatMap((name) =>
      Object.hasOwn(yearlyPerTenThousand, name)
        ? []
        : [fault(`${path}.yearlyPerTenThousand`, 'scenario.nothing-for', { name })],
    ),
    ...(forwards ? orderFault(forwards.leastDays, forwards.mostDays, `${path}.forwards`) : []),
  ];
}

function homeFaults({ exportRefund }: HomeRules, path: string): Fault[] {
  if (!exportRefund) return [];
  const { rates, documents } = exportRefund;
  return [
    ...repeatedNames(
      rates.map(({ hs }) => hs),
      (place) => `${path}.exportRefund.rates[${place}].hs`,
    ),
    ...repeatedNames(
      documents.map(({ id }) => id),
      (place) => `${path}.exportRefund.documents[${place}].id`,
    ),
    ...(rates.some(({ hs }) => hs === '')
      ? []
      : [fault(`${path}.exportRefund.rates`, 'scenario.no-rate-for-the-rest')]),
  ];
}
