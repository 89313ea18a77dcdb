import { ofEach } from '../known.ts';
import { at } from '../at.ts';
import type { Heading, Trait } from '../scenario/border.ts';
import type { Goods } from '../scenario/goods.ts';
import { currencyOf } from '../scenario/rules-in-force.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Inspection } from '../scenario/supplier.ts';
import type { Bilingual } from '../scenario/words.ts';
import {
  freightFacts,
  laneFacts,
  supplierFacts,
  type FreightFacts,
  type LaneFacts,
  type SupplierFacts,
} from './goods-facts.ts';
import { bookOf } from './letter-words.ts';
import { pick } from './pick.ts';

/** What anybody can read before deciding: markets, goods for sale, ways, studies. The same for every company. */
export interface Catalogue {
  readonly markets: readonly MarketFacts[];
  readonly lines: readonly {
    readonly id: string;
    readonly name: Bilingual;
    readonly attributes: readonly { readonly id: string; readonly name: Bilingual }[];
  }[];
  readonly products: readonly ProductFacts[];
  readonly suppliers: readonly SupplierFacts[];
  /** What a visit of inspectors costs and what may come of it; absent where nobody inspects. */
  readonly inspection?: Omit<Inspection, 'unitSpread' | 'source'>;
  readonly offers: readonly OfferFacts[];
  readonly lanes: readonly LaneFacts[];
  readonly freight: readonly FreightFacts[];
  readonly warehouses: Scenario['lanes']['warehouses'];
  readonly studies: Scenario['studies'];
}

interface MarketFacts {
  readonly id: string;
  readonly channel: string;
  readonly name: Bilingual;
  readonly country: string;
  readonly countryName: Bilingual;
  readonly currency: string;
  readonly minorUnits: number;
  readonly language: string;
  /** How people of that language write, and what they look for in an answer. */
  readonly tone?: Bilingual;
  /** The kinds of people that studies tell apart. */
  readonly segments: readonly { readonly id: string; readonly name: Bilingual }[];
  /** Sales seasons and public holidays, as everybody knows them from the calendar. */
  readonly seasons: readonly { readonly name: Bilingual; readonly from: string; readonly days: number }[];
}

interface ProductFacts {
  readonly id: string;
  readonly line: string;
  readonly name: Bilingual;
  /** Absent where the right code is for companies to find among the headings. */
  readonly hs?: string;
  readonly headings?: readonly Heading[];
  readonly traits?: readonly Trait[];
  /** A registered design that the goods look like. */
  readonly design?: string;
  readonly grams: number;
  readonly millimetres: { readonly length: number; readonly width: number; readonly height: number };
  readonly attributes: Readonly<Record<string, number>>;
  /** The words of a true listing, by language. */
  readonly facts: Readonly<Record<string, readonly string[]>>;
  readonly usualPrice: Readonly<Record<string, number>>;
}

interface OfferFacts {
  readonly supplier: string;
  readonly product: string;
  readonly minimum: number;
  readonly breaks: readonly { readonly from: number; readonly price: number }[];
  readonly leadDays: { readonly min: number; readonly max: number };
}

function marketFacts(scenario: Scenario): MarketFacts[] {
  return scenario.markets.map(({ id, channel, name, country, seasons }, place) => {
    const found = scenario.countries.find(({ code }) => code === country);
    if (!found) throw new Error(`the scenario has no country ${country}`);
    const currency = currencyOf(scenario, place);
    const minorUnits = scenario.currencies[currency] ?? 1;
    const { name: countryName, language, segments, holidays } = found;
    const tone = bookOf(scenario, place)?.tone;
    return {
      id,
      channel,
      name,
      country,
      countryName,
      currency,
      minorUnits,
      language,
      ...(tone && { tone }),
      segments: segments.map((segment) => ({ id: segment.id, name: segment.name })),
      seasons: [
        ...seasons.map((season) => ({ name: season.name, from: season.from, days: season.factors.length })),
        ...holidays.map((holiday) => ({ name: holiday.name, from: holiday.day, days: 1 })),
      ],
    };
  });
}

/** Goods are described once for many scenarios: of their words and prices only those of this one's countries. */
function productFacts({ goods, countries, rules }: Scenario): ProductFacts[] {
  const languages = [...new Set(countries.map(({ language }) => language))];
  const codes = countries.map(({ code }) => code);
  // Where no border asks for a code nobody looks for it, and it is no secret.
  const isSought = (rules.borders ?? []).length > 0;
  return goods.products.map(
    ({
      id,
      line,
      name,
      hs,
      headings,
      traits,
      design,
      grams,
      millimetres,
      attributes,
      facts,
      usualPrice,
    }) => ({
      id,
      line,
      name,
      ...(headings && isSought ? { headings: headings.toSorted((a, b) => (a.hs < b.hs ? -1 : 1)) } : { hs }),
      ...(traits && { traits }),
      ...(design !== undefined && { design }),
      grams,
      millimetres,
      attributes,
      facts: ofThese(facts, languages),
      usualPrice: ofThese(usualPrice, codes),
    }),
  );
}

const ofThese = <V>(whole: Readonly<Record<string, V>>, names: readonly string[]): Record<string, V> =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => names.includes(name)));

/** How much single units of a batch differ is what an inspection finds out. */
function inspectionFacts({ inspection }: Goods): Pick<Catalogue, 'inspection'> {
  if (!inspection) return {};
  return {
    inspection: pick(inspection, [
      'fee',
      'perUnit',
      'days',
      'answerWithinDays',
      'rework',
      'discountPerPoint',
      'rejectedBackPerThousand',
    ]),
  };
}

/** Written down once for a scenario: hundreds of desks read it. */
export const catalogueOf = ofEach<Scenario, Catalogue>(makeCatalogue);

/** Field by field, so that what is hidden (true quality, lateness, loss) cannot slip in with a new field. */
function makeCatalogue(scenario: Scenario): Catalogue {
  const { goods, lanes, studies } = scenario;
  return {
    markets: marketFacts(scenario),
    lines: goods.lines.map(({ id, name, attributes }) => ({ id, name, attributes })),
    products: productFacts(scenario),
    suppliers: goods.suppliers.map(supplierFacts),
    ...inspectionFacts(goods),
    offers: goods.supply.map(({ supplier, product, minimum, breaks, leadDays }) => ({
      supplier,
      product,
      minimum,
      breaks,
      leadDays,
    })),
    lanes: lanes.lanes.map((lane) => laneFacts(scenario, lane)),
    freight: lanes.freight.map(freightFacts),
    warehouses: lanes.warehouses,
    studies,
  };
}

export const productId = (scenario: Scenario, product: number): string =>
  at(scenario.goods.products, product).id;
