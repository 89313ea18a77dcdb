// What the server and the process that calibrates say to each other.
import type { Calibrated, Stage } from './calibrate.ts';
import type { ColumnMap } from './column-map.ts';
import type { SalesFiles } from './open-orders.ts';
import type { SalesFault } from './sales-faults.ts';

export interface Work {
  readonly files: SalesFiles;
  readonly map: ColumnMap;
  readonly k: number;
  readonly today: string;
  readonly scratch: string;
}

export type FromProcess =
  | { readonly kind: 'progress'; readonly stage: Stage; readonly done: number }
  | { readonly kind: 'done'; readonly calibrated: Calibrated }
  | { readonly kind: 'faulty'; readonly faults: readonly SalesFault[] };
