import { globSync } from 'node:fs';
import { inOrder, type Problem } from './problem.ts';
import { readJson } from './read-json.ts';
import { checkScenarios } from './scenarios.ts';
import { checkSources } from './sources.ts';
import { checkTeaching, isTeaching } from './teaching.ts';
import { checkWords } from './words.ts';

export interface Judged {
  readonly files: number;
  readonly problems: readonly Problem[];
}

/** Every fault of every file in a content folder; the order does not depend on the machine. */
export function checkContent(root: string): Judged {
  const names = globSync('**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length + 1).replaceAll('\\', '/'))
    // The schemas are made from the engine's shapes, and compared with them by `tools/schema.ts --check`.
    .filter((file) => file !== 'README.md' && !file.startsWith('schema/'))
    .toSorted();
  const strays = names
    .filter((file) => !file.endsWith('.json'))
    .map((file) => ({ file, path: '', says: 'belongs to no kind of content (see README.md)' }));
  const files = names.filter((file) => file.endsWith('.json')).map((file) => readJson(root, file));
  const unread = files.flatMap((read) => ('problem' in read ? [read.problem] : []));
  const words = files.flatMap((read) =>
    'value' in read ? [...checkWords(read.file, read.value), ...checkSources(read.file, read.value)] : [],
  );
  const problems = [
    ...strays,
    ...unread,
    ...words,
    ...checkScenarios(
      root,
      names.filter((file) => file.endsWith('.json') && !isTeaching(file)),
    ),
    ...checkTeaching(files),
  ].filter((problem) => !isEcho(problem, unread));
  return { files: names.length, problems: inOrder(problems) };
}

/** A file that cannot be read is told once, with its line. */
const isEcho = (problem: Problem, unread: readonly Problem[]): boolean =>
  !unread.includes(problem) && unread.some(({ file }) => file === problem.file);
