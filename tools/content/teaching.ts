// Rubrics, stages, peer criteria, competencies and terms: each in its shape, and all of one piece.
import { faultsOf, fits, type Shape } from '../../engine/src/shape.ts';
import { ReferencePanel } from '../../engine/src/seats/reference-panel.ts';
import type { Problem } from './problem.ts';
import type { JsonFile } from './read-json.ts';
import { sayFault } from './scenarios.ts';
import { repeated, sumsTo } from './sums.ts';
import {
  Competencies,
  PeerCriteria,
  DemoClass,
  Rubric,
  RubricScale,
  Stages,
  Terms,
} from '../../server/src/modules/curriculum/shapes.ts';

const SHAPES: readonly (readonly [where: RegExp, shape: Shape<unknown>])[] = [
  [/^competencies\.json$/, Competencies],
  [/^rubric-scale\.json$/, RubricScale],
  [/^reference-panel\.json$/, ReferencePanel],
  [/^rubrics\/[a-z0-9-]+\.json$/, Rubric],
  [/^peer-criteria\.json$/, PeerCriteria],
  [/^stages\.json$/, Stages],
  [/^help\/[a-z0-9-]+\.json$/, Terms],
  [/^demo\/class\.json$/, DemoClass],
];

export const isTeaching = (file: string): boolean => SHAPES.some(([where]) => where.test(file));

export function checkTeaching(files: readonly JsonFile[]): Problem[] {
  const shapeProblems = files.flatMap((read) => {
    const shape = SHAPES.find(([where]) => where.test(read.file))?.[1];
    if (!shape || !('value' in read)) return [];
    return faultsOf(shape, read.value).map((each) => ({
      file: read.file,
      path: each.path,
      says: sayFault(each),
    }));
  });
  if (shapeProblems.length > 0) return shapeProblems;

  const competencies = one(files, 'competencies.json', Competencies);
  const scale = one(files, 'rubric-scale.json', RubricScale);
  const stages = one(files, 'stages.json', Stages);
  const peers = one(files, 'peer-criteria.json', PeerCriteria);
  if (!competencies || !scale || !stages || !peers) return missing(files);
  const rubrics = files.flatMap((read) =>
    'value' in read && read.file.startsWith('rubrics/') && fits(Rubric, read.value)
      ? [{ file: read.file, rubric: read.value }]
      : [],
  );
  const known = ids(competencies.competencies);
  return [
    ...inFile('competencies.json', repeated('competencies', known, 'competency')),
    ...risingScale(scale),
    ...rubrics.flatMap(({ file, rubric }) => checkRubric(file, rubric, known)),
    ...inFile('peer-criteria.json', repeated('criteria', ids(peers.criteria), 'criterion')),
    ...checkStages(
      stages,
      rubrics.map(({ rubric }) => rubric),
      known,
    ),
    ...known
      .filter((id) => !rubrics.some(({ rubric }) => judges(rubric, id)))
      .map((id) => ({ file: 'competencies.json', path: '', says: `no criterion judges "${id}"` })),
    ...checkTerms(files),
  ];
}

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const judges = ({ criteria }: Rubric, id: string) =>
  criteria.some(({ competencies }) => competencies.includes(id));
const inFile = (file: string, found: readonly { path: string; says: string }[]): Problem[] =>
  found.map((each) => ({ file, ...each }));

function one<T>(files: readonly JsonFile[], file: string, shape: Shape<T>): T | undefined {
  const read = files.find((each) => each.file === file);
  return read && 'value' in read && fits(shape, read.value) ? read.value : undefined;
}

const missing = (files: readonly JsonFile[]): Problem[] =>
  ['competencies.json', 'rubric-scale.json', 'stages.json', 'peer-criteria.json']
    .filter((name) => !files.some(({ file }) => file === name))
    .map((file) => ({ file, path: '', says: 'is missing' }));

function risingScale({ levels }: { levels: readonly { score: number; mark: number }[] }): Problem[] {
  return levels.flatMap(({ score, mark }, at) => {
    const before = levels[at - 1];
    if (!before || (score > before.score && mark > before.mark)) return [];
    return [{ file: 'rubric-scale.json', path: `levels[${at}]`, says: 'is not above the level before it' }];
  });
}

function checkRubric(file: string, { id, criteria }: Rubric, known: readonly string[]): Problem[] {
  const parties = ['teacher', 'mentor'] as const;
  return [
    ...(file === `rubrics/${id}.json` ? [] : [{ file, path: 'id', says: `"${id}" is not the file's name` }]),
    ...inFile(file, repeated('criteria', ids(criteria), 'criterion')),
    ...parties.flatMap((party) => {
      const weights = criteria.filter((each) => each.party === party).map(({ weight }) => weight);
      if (weights.length === 0) return [{ file, path: 'criteria', says: `the ${party} judges nothing` }];
      return inFile(file, sumsTo('criteria', weights, { as: `weights of the ${party}` }));
    }),
    ...criteria.flatMap(({ competencies }, at) =>
      strangers(competencies, known).map((says) => ({ file, path: `criteria[${at}].competencies`, says })),
    ),
  ];
}

const strangers = (named: readonly string[], known: readonly string[]) =>
  named.filter((id) => !known.includes(id)).map((id) => `there is no competency "${id}"`);

function checkStages(
  { stages }: Stages,
  rubrics: readonly Rubric[],
  competencies: readonly string[],
): Problem[] {
  const file = 'stages.json';
  const metrics = stages.flatMap(({ evidence }) => ids(evidence));
  const unasked = rubrics.filter(({ id }) => !stages.some(({ deliverable }) => deliverable.rubric === id));
  return [
    ...inFile(file, [...repeated('stages', ids(stages), 'stage'), ...repeated('stages', metrics, 'metric')]),
    ...stages.flatMap(({ id, deliverable, tasks }, at) => {
      const rubric = rubrics.find((each) => each.id === deliverable.rubric);
      const fitting = rubric?.stage === id && rubric.deliverable === deliverable.id;
      return [
        ...(fitting
          ? []
          : [{ path: `stages[${at}].deliverable`, says: `"${deliverable.rubric}" does not judge it` }]),
        ...tasks.flatMap((task, n) =>
          strangers(task.competencies, competencies).map((says) => ({
            path: `stages[${at}].tasks[${n}]`,
            says,
          })),
        ),
      ].map((each) => ({ file, ...each }));
    }),
    ...unasked.map(({ id }) => ({ file: `rubrics/${id}.json`, path: '', says: 'no stage asks for it' })),
  ];
}

function checkTerms(files: readonly JsonFile[]): Problem[] {
  const named = files.flatMap((read) =>
    'value' in read && read.file.startsWith('help/') && fits(Terms, read.value)
      ? read.value.terms.map(({ id }) => ({ file: read.file, id }))
      : [],
  );
  return named
    .filter(({ id }, at) => named.findIndex((other) => other.id === id) < at)
    .map(({ file, id }) => ({ file, path: 'terms', says: `"${id}" is explained twice` }));
}
