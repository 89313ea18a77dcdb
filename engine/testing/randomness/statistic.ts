/** Draws one after the other, in the order in which somebody asks for them. */
export type Source = (count: number) => Uint32Array;

/** Answers with the share of chance that would give less: near 0 and near 1 are both suspicious. */
export interface Statistic {
  readonly name: string;
  readonly share: (draws: Source) => number;
}
