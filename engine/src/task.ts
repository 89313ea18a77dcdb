/** Something that a company has to see to. */
export interface Task {
  /** Translation key. */
  readonly code: string;
  /** The thing it is about, by the name that decisions use; absent where the whole company is meant. */
  readonly target?: { readonly kind: TargetKind; readonly id: string | number };
  readonly values: Readonly<Record<string, string | number>>;
  /** When it is too late, in days since the world's start with decimals. */
  readonly dueAt?: number;
}
type TargetKind =
  | 'order'
  | 'letter'
  | 'return'
  | 'listing'
  | 'market'
  | 'product'
  | 'supply'
  | 'mishap'
  | 'campaign'
  | 'violation'
  | 'month';
