// The scenario that a fitted one is cast from: one market of a standing scenario, with the companies' side of it as it is.
import type { Scenario } from '@portolan/engine';
import { FaultySales, ofFile } from '../sales-faults.ts';

/** The scenario whose markets fitted ones are cast from. */
export const MOULD = 'eight-markets';

/** Where nobody says what the files' amounts are in. */
const USUAL_MARKET = 'meridian-us';

/** The market of this name, or the first whose buyers pay in the files' currency. */
export function chooseMould(
  scenario: Scenario,
  asked: { readonly market?: string; readonly currency: string | undefined },
): Mould {
  const { market, currency } = asked;
  const markets = mouldMarkets(scenario);
  const found =
    market ??
    (currency === undefined ? USUAL_MARKET : markets.find((each) => each.currency === currency)?.market);
  if (found !== undefined && markets.some((each) => each.market === found)) return castMould(scenario, found);
  const known = [...new Set(markets.map((each) => each.currency))].join(', ');
  throw new FaultySales([ofFile('orders', 'foreign-currency', { found: market ?? currency ?? '', known })]);
}

export interface Mould {
  readonly scenario: Scenario;
  /** The market's currency as the files may write it. */
  readonly currency: string;
}

/** The markets of a scenario that can be a mould, by the currency that their buyers pay in. */
function mouldMarkets({
  markets,
  countries,
}: Scenario): { readonly market: string; readonly currency: string }[] {
  return markets.map(({ id, country }) => ({
    market: id,
    currency: countries.find(({ code }) => code === country)?.currency ?? '',
  }));
}

/** One market and what belongs to it; shocks, rivals and entrants are not cast: the sales have had their own. */
export function castMould(scenario: Scenario, market: string): Mould {
  const place = scenario.markets.findIndex(({ id }) => id === market);
  const kept = scenario.markets[place];
  const country = scenario.countries.find(({ code }) => code === kept?.country);
  if (!kept || !country) throw new Error(`${scenario.id} has no market ${market}`);
  const { shocks: _shocks, entrants: _entrants, lesson: _lesson, ...rest } = scenario;
  const isHere = (code: string): boolean => code === country.code;
  return {
    currency: country.currency,
    scenario: {
      ...rest,
      countries: [country],
      channels: scenario.channels.filter(({ id }) => id === kept.channel),
      markets: [{ ...kept, seasons: [] }],
      lanes: {
        ...scenario.lanes,
        lanes: scenario.lanes.lanes.filter(
          ({ to, channel }) => isHere(to) && (channel ?? kept.channel) === kept.channel,
        ),
        freight: scenario.lanes.freight.filter(({ to }) => isHere(to)),
        warehouses: scenario.lanes.warehouses.filter((each) => isHere(each.country)),
      },
      rules: {
        ...scenario.rules,
        platform: scenario.rules.platform
          .filter(({ channel }) => channel === kept.channel)
          .map(withoutCampaigns),
        state: scenario.rules.state.filter((each) => isHere(each.country)),
        ...(scenario.rules.borders
          ? { borders: scenario.rules.borders.filter((each) => isHere(each.country)) }
          : {}),
      },
      studies: scenario.studies.filter((study) => study.market === market),
      rivals: [],
      assumed: assumedOf(scenario, place),
    },
  };
}

type PlatformRules = Scenario['rules']['platform'][number];

/** A campaign of the platform draws people on its days; those that the firm's platform ran are in the sales already. */
function withoutCampaigns(rules: PlatformRules): PlatformRules {
  if (!rules.promotion) return rules;
  const { campaigns: _, ...promotion } = rules.promotion;
  return { ...rules, promotion };
}

/** Parameters of the kept market stand at another place now, and those of the others nowhere. */
function assumedOf({ assumed }: Scenario, place: number): Scenario['assumed'] {
  return assumed.flatMap((each) => {
    const of = /^markets\[(\d+)\](.*)$/.exec(each.path);
    if (!of) return /^(countries|lanes|rules|channels|studies|shocks|rivals)\b/.test(each.path) ? [] : [each];
    return Number(of[1]) === place ? [{ ...each, path: `markets[0]${of[2] ?? ''}` }] : [];
  });
}
