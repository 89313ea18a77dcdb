import en from '@portolan/contract/terms/en.json' with { type: 'json' };
import zh from '@portolan/contract/terms/zh.json' with { type: 'json' };
import { allShocks, type Scenario } from '@portolan/engine';
import { inSentence } from '@portolan/engine/in-sentence';
import type { Db } from '../../platform/database/database.ts';
import { rememberLast } from './remember-last.ts';
import { getScenario } from './world-store.ts';

interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What people call the things of a scenario that news speak of by their ids. */
export interface ScenarioNames {
  nameOf(field: string, value: string | number): Bilingual | undefined;
}

/** Words for what every scenario may speak of: violations, metrics, promotions. */
function termsOf(field: string): ReadonlyMap<string, Bilingual> {
  const english: Readonly<Record<string, string>> = en;
  return new Map(
    Object.entries(zh).flatMap(([code, words]): [string, Bilingual][] =>
      code.startsWith(`${field}.`)
        ? [[code.slice(field.length + 1), { zh: words, en: english[code] ?? words }]]
        : [],
    ),
  );
}

export function namesOfScenario({
  goods,
  channels,
  markets,
  countries,
  lanes,
  home,
  shocks,
  entrants,
}: Scenario): ScenarioNames {
  const byId = (list: readonly { readonly id: string; readonly name: Bilingual }[]) =>
    new Map<string, Bilingual>(list.map(({ id, name }) => [id, name]));
  // News and refusals speak of countries within sentences.
  const country = new Map<string, Bilingual>(countries.map(({ code, name }) => [code, inSentence(name)]));
  const places = new Map<string, Bilingual>([
    ...countries.map(({ code, name }) => [code, name] as const),
    ['home', home.warehouse],
    ...markets.map(({ id, name }) => [`fulfilment:${id}`, centreName(name)] as const),
  ]);
  const byField: Readonly<Record<string, ReadonlyMap<string, Bilingual>>> = {
    product: byId(goods.products),
    supplier: byId(goods.suppliers),
    market: byId(markets),
    channel: byId(channels),
    act: termsOf('act'),
    metric: termsOf('metric'),
    promotion: termsOf('promotion'),
    lane: byId([...lanes.lanes, ...lanes.freight]),
    place: places,
    country,
    to: country,
    entrant: byId(entrants?.companies ?? []),
    shock: byId(allShocks(shocks)),
    story: new Map(allShocks(shocks).map(({ id, story }) => [id, story])),
  };
  return { nameOf: (field, value) => byField[field]?.get(String(value)) };
}

/** A platform's own centre has no name but that of its market. */
const centreName = ({ zh, en }: Bilingual): Bilingual => ({
  zh: `${zh}平台仓`,
  en: `the platform’s centre for ${en}`,
});

/** Names are asked for with every fault and every piece of news, and a school has a few scenarios. */
const SCENARIOS_AT_HAND = 10;
const atHand = rememberLast<ScenarioNames>(SCENARIOS_AT_HAND);

/** The names of a scenario that worlds were opened from, by its hash: the same hash has the same names for ever. */
export const namesIn = (db: Db, scenarioHash: string): Promise<ScenarioNames> =>
  atHand(scenarioHash, async () => namesOfScenario(await getScenario(db, scenarioHash)));
