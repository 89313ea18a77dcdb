// The platform's figures of every company of a world, named as the stages of the project name them.
import { platformRulesOn, type Scenario } from '@portolan/engine';
import type { Db } from '../../platform/database/database.ts';
import {
  funnelFigures,
  letterFigures,
  lineFigures,
  moneyFigures,
  playedDecisions,
  promotionFigures,
  serviceFigures,
} from './metrics-store.ts';
import { sumsByCompany } from './record-store.ts';
import { rememberLast } from './remember-last.ts';
import { companiesOf, getWorld, getScenario } from './world-store.ts';

export interface CompanyMetrics {
  readonly day: number;
  /** By company, then by metric; a figure that cannot be taken yet is not there. */
  readonly figures: Map<string, Map<string, number>>;
}

/** What has been traded changes by days only, and a class looks at its marks many times a day. */
const WORLDS_AT_HAND = 50;
const metricsOfDay = rememberLast<CompanyMetrics>(WORLDS_AT_HAND);

export async function companyMetrics(db: Db, worldId: string): Promise<CompanyMetrics> {
  const { day } = await getWorld(db, worldId);
  return metricsOfDay(`${worldId} ${day}`, () =>
    // One sight of all tables, though a day may be written meanwhile.
    db.transaction((inside) => measure(inside, worldId), { isolationLevel: 'repeatable read' }),
  );
}

async function measure(db: Db, worldId: string): Promise<CompanyMetrics> {
  const world = await getWorld(db, worldId);
  const scenario = await getScenario(db, world.scenarioHash);
  const { day } = world;
  const figures = new Map(
    (await companiesOf(db, [worldId])).map(({ id }) => [id, new Map<string, number>()]),
  );
  const lines = new Map(scenario.goods.products.map(({ id, line }) => [id, line]));
  const tables = [
    await serviceFigures(db, worldId, day),
    await lineFigures(db, worldId, lines),
    await funnelFigures(db, worldId),
    await moneyFigures(db, worldId, { day, home: scenario.home.currency }),
    await promotionFigures(db, worldId),
    await letterFigures(db, worldId, replyHours(scenario, day)),
    await boughtFigures(db, worldId, { day, scenario, lines }),
  ];
  for (const { company, ...values } of tables.flat()) {
    for (const [metric, value] of Object.entries(values))
      if (value !== null) figures.get(company)?.set(metric, Number(value));
  }
  return { day, figures };
}

/** The shortest reply time among the platforms: who keeps it keeps them all. */
function replyHours(scenario: Scenario, day: number): number {
  return Math.min(
    ...scenario.channels.map(({ id }) => platformRulesOn(scenario, id, Math.max(1, day)).replyWithinHours),
  );
}

interface Ground {
  readonly day: number;
  readonly scenario: Scenario;
  readonly lines: ReadonlyMap<string, string>;
}

/** Of what people bought and then sold: studies before the first listing, goods ordered against goods sold. */
async function boughtFigures(db: Db, worldId: string, { day, scenario, lines }: Ground) {
  const decisions = await playedDecisions(db, worldId, ['buy-study', 'write-listing', 'order-goods']);
  const sold = await sumsByCompany(db, worldId, { from: 1, until: day });
  const studies = new Map(
    scenario.studies.map(({ id, market, line, price }) => [id, { field: `${market} ${line}`, price }]),
  );
  return [...Map.groupBy(decisions, ({ company }) => company)].map(([company, own]) => {
    const studied = new Set<string>();
    const listed = new Map<string, boolean>();
    let [spent, ordered] = [0, 0];
    for (const { kind, decision } of own) {
      const study = kind === 'buy-study' ? studies.get(String(decision['study'])) : undefined;
      if (study) {
        studied.add(study.field);
        spent += study.price;
      }
      if (kind === 'order-goods') ordered += Number(decision['units']);
      const line = lines.get(String(decision['product']));
      const field = `${String(decision['market'])} ${line}`;
      if (kind === 'write-listing' && line && !listed.has(field)) listed.set(field, studied.has(field));
    }
    return {
      company,
      'studied-before-selling':
        listed.size === 0 ? null : [...listed.values()].filter(Boolean).length / listed.size,
      'study-spending': spent / scenario.seats.startingCash,
      'sell-through': ordered === 0 ? null : (sold.get(company)?.units ?? 0) / ordered,
    };
  });
}
