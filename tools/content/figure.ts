/** A fault of a scenario's figures; `path` is that of the assembled scenario. */
export interface Figure {
  readonly path: string;
  readonly says: string;
}
