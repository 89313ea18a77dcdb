// A figure judged by the reference panel: it opens to every strategy that was beaten, and to those that were not.
import type { MarkPart } from '@portolan/contract/evaluation';
import type { TeachingContent } from '../curriculum/index.ts';
import type { PanelsOfWorld } from '../market/index.ts';
import { scoreOfPosition } from './position.ts';

export type Metric = TeachingContent['stages'][number]['evidence'][number];
type Panel = PanelsOfWorld['bySeat'] extends ReadonlyMap<string, infer Each> ? Each : never;

/** Undefined where the company, or the whole panel, does not have the figure. */
export function partAmongPanel(
  metric: Metric,
  { day, panel }: { readonly day: number; readonly panel: Panel },
): MarkPart | undefined {
  const value = panel.own[metric.id];
  const references = panel.members.flatMap((member) => {
    const theirs = member.measures[metric.id];
    return theirs === undefined ? [] : [{ ...member, value: theirs }];
  });
  if (value === undefined || references.length === 0) return undefined;
  const isBetter = (one: number, other: number) => (metric.better === 'higher' ? one > other : one < other);
  return {
    id: `platform/${metric.id}`,
    kind: 'metric',
    name: metric.name,
    score: scoreOfPosition(
      value,
      references.map((reference) => reference.value),
      metric.better,
    ),
    weight: null,
    rule: 'position-in-panel',
    values: {
      value,
      unit: metric.unit,
      better: metric.better,
      day,
      others: references.length,
      beaten: references.filter((reference) => isBetter(value, reference.value)).length,
      scorecard: metric.scorecard,
      zh: metric.says.zh,
      en: metric.says.en,
    },
    evidence: { at: `day ${day}`, by: null, source: 'panel', link: null },
    parts: references
      .toSorted((a, b) => (isBetter(a.value, b.value) ? -1 : 0) || (isBetter(b.value, a.value) ? 1 : 0))
      .map(({ strategy, strength, name, value: theirs }): MarkPart => ({
        id: `platform/${metric.id}/${strategy}-${strength}`,
        kind: 'reference',
        name,
        score: null,
        weight: null,
        rule: isBetter(value, theirs) ? 'beaten' : value === theirs ? 'equalled' : 'not-beaten',
        values: { value: theirs, unit: metric.unit },
        evidence: null,
        parts: [],
      })),
  };
}
