import type { Store } from '../world.ts';

/** Whether the platform keeps a store shut on a day because somebody broke into its account. */
export const isLocked = ({ lock }: Store, day: number): boolean =>
  lock !== undefined && lock.from <= day && day <= lock.until;
