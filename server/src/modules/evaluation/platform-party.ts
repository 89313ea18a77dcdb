// The platform's verdict: every stage's figures of a company, each worth its position among the reference panel in its
// own seat; what the panel does not have, or while there is none, among the companies of the world.
import type { MarkPart } from '@portolan/contract/evaluation';
import type { Db } from '../../platform/database/database.ts';
import { type TeachingContent, teachingContent } from '../curriculum/index.ts';
import { companyMetrics, panelsOfWorld, type PanelsOfWorld } from '../market/index.ts';
import { type Metric, partAmongPanel } from './panel-part.ts';
import { scoreOfPosition } from './position.ts';

/** By company and stage. A figure that cannot be taken yet stands there without a score. */
export async function platformVerdicts(db: Db, worldId: string): Promise<Map<string, Map<string, MarkPart>>> {
  const { day, figures } = await companyMetrics(db, worldId);
  const panels = await panelsOfWorld(db, worldId);
  return new Map(
    [...figures.keys()].map((company) => [
      company,
      new Map(
        teachingContent().stages.map((stage) => [
          stage.id,
          verdictOf(stage, { company, day, figures, panels }),
        ]),
      ),
    ]),
  );
}

interface Taken {
  readonly company: string;
  readonly day: number;
  readonly figures: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly panels: PanelsOfWorld | undefined;
}

function verdictOf(stage: TeachingContent['stages'][number], taken: Taken): MarkPart {
  const parts = stage.evidence.map((metric) => partAmongReferences(metric, taken) ?? partOf(metric, taken));
  const scores = parts.flatMap(({ score }) => score ?? []);
  const score = scores.length === 0 ? null : scores.reduce((sum, one) => sum + one, 0) / scores.length;
  return {
    id: `platform/${stage.id}`,
    kind: 'stage',
    name: stage.name,
    score,
    weight: null,
    rule: 'mean-of-figures',
    values: { day: taken.day },
    evidence: null,
    parts,
  };
}

/** Undefined where the panel does not have the figure, or nobody is judged by it. */
function partAmongReferences(metric: Metric, { company, panels }: Taken): MarkPart | undefined {
  const panel = panels?.bySeat.get(company);
  if (!panels || !panel || metric.isShownOnly === true) return undefined;
  return partAmongPanel(metric, { day: panels.day, panel });
}

function partOf(metric: Metric, { company, day, figures }: Taken): MarkPart {
  const value = figures.get(company)?.get(metric.id);
  const others = [...figures].flatMap(([other, own]) =>
    other === company ? [] : (own.get(metric.id) ?? []),
  );
  const isJudged = value !== undefined && metric.isShownOnly !== true;
  return {
    id: `platform/${metric.id}`,
    kind: 'metric',
    name: metric.name,
    score: isJudged ? scoreOfPosition(value, others, metric.better) : null,
    weight: null,
    rule: value === undefined ? 'not-measured' : isJudged ? 'position' : 'shown-only',
    values: {
      value: value ?? '',
      unit: metric.unit,
      better: metric.better,
      others: others.length,
      scorecard: metric.scorecard,
      zh: metric.says.zh,
      en: metric.says.en,
    },
    evidence: value === undefined ? null : { at: `day ${day}`, by: null, source: 'world', link: null },
    parts: [],
  };
}
