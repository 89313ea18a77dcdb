// The school's teaching content, read once from content/ and judged on the way in.
import { faultsOf, fits, type Infer, type Shape } from '@portolan/engine/shape';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Competencies, DemoClass, PeerCriteria, Rubric, RubricScale, Stages } from './shapes.ts';

const CONTENT = resolve(import.meta.dirname, '../../../../content');

export interface TeachingContent {
  readonly stages: Infer<typeof Stages>['stages'];
  readonly rubrics: readonly Infer<typeof Rubric>[];
  readonly scale: Infer<typeof RubricScale>['levels'];
  readonly peerCriteria: Infer<typeof PeerCriteria>['criteria'];
  readonly competencies: Infer<typeof Competencies>['competencies'];
}

let read: TeachingContent | undefined;

/** Content does not change while the server runs, so it is read at the first use and kept. */
export function teachingContent(): TeachingContent {
  read ??= readTeachingContent(CONTENT);
  return read;
}

export function readTeachingContent(folder: string): TeachingContent {
  const rubrics = readdirSync(join(folder, 'rubrics'))
    .filter((name) => name.endsWith('.json'))
    .toSorted();
  return {
    stages: readFile(folder, 'stages.json', Stages).stages,
    rubrics: rubrics.map((name) => readFile(folder, `rubrics/${name}`, Rubric)),
    scale: readFile(folder, 'rubric-scale.json', RubricScale).levels,
    peerCriteria: readFile(folder, 'peer-criteria.json', PeerCriteria).criteria,
    competencies: readFile(folder, 'competencies.json', Competencies).competencies,
  };
}

/** The class of the demo school. */
export const demoClass = (): DemoClass => readFile(CONTENT, 'demo/class.json', DemoClass);

function readFile<T>(folder: string, name: string, shape: Shape<T>): T {
  const value: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  if (fits(shape, value)) return value;
  const faults = faultsOf(shape, value).map(({ path, code }) => `${path}: ${code}`);
  throw new Error(`content/${name} is not what it must be: ${faults.join('; ')}`);
}
