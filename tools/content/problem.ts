/** One thing that is wrong with a file under content/. */
export interface Problem {
  /** Relative to the content folder. */
  readonly file: string;
  /** Where in the file: `[3].hs`, `tasks[0].name`; empty for the file as a whole. */
  readonly path: string;
  readonly says: string;
}

export const inOrder = (problems: readonly Problem[]): Problem[] =>
  [...new Map(problems.map((problem) => [tell(problem), problem])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([, problem]) => problem);

export const tell = ({ file, path, says }: Problem): string => `${file}${path ? ` ${path}` : ''}: ${says}`;
