import type { Scenario } from '@portolan/engine';

interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What people call the things of a scenario that news speak of by their ids. */
export interface ScenarioNames {
  nameOf(field: string, value: string | number): Bilingual | undefined;
}

export function namesOfScenario({ goods, markets, countries, lanes, home }: Scenario): ScenarioNames {
  const byId = (list: readonly { readonly id: string; readonly name: Bilingual }[]) =>
    new Map<string, Bilingual>(list.map(({ id, name }) => [id, name]));
  const places = new Map<string, Bilingual>([
    ...countries.map(({ code, name }) => [code, name] as const),
    ['home', home.warehouse],
  ]);
  const byField: Readonly<Record<string, ReadonlyMap<string, Bilingual>>> = {
    product: byId(goods.products),
    supplier: byId(goods.suppliers),
    market: byId(markets),
    lane: byId([...lanes.lanes, ...lanes.freight]),
    place: places,
    country: places,
  };
  return { nameOf: (field, value) => byField[field]?.get(String(value)) };
}
