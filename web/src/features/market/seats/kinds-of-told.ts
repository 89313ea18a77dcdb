import type { SwapResult } from '@portolan/contract/market';

type Line = SwapResult['decisions']['refused'][number];

export interface ToldKind extends Pick<Line, 'kind'> {
  readonly key: string;
  readonly times: number;
  readonly first: Line;
}

/** Lines of one kind of decision that failed for the same reasons, the most frequent first. */
export function kindsOf(lines: readonly Line[]): ToldKind[] {
  const codesOf = ({ faults }: Line) => [...new Set(faults.map(({ code }) => code))].toSorted().join(' ');
  const groups = Map.groupBy(lines, (line) => `${line.kind} ${codesOf(line)}`);
  return [...groups]
    .flatMap(([key, [first, ...others]]) =>
      first ? [{ key, kind: first.kind, times: 1 + others.length, first }] : [],
    )
    .toSorted((a, b) => b.times - a.times);
}
