import type { Desk } from '../use-company.ts';

/** One page, what its market offers to promote it, and what to do when something has been decided. */
export interface PromoteProps {
  desk: Desk;
  page: Desk['view']['promotion']['pages'][number];
  market: Desk['view']['promotion']['markets'][number];
  onDecided: () => void;
}
