import type { Role } from '@portolan/contract';
import type { ComponentType, LazyExoticComponent } from 'react';

type Piece = LazyExoticComponent<ComponentType>;

/**
 * What features show in the top bar of a role, from the left: the world's clock first, then the company.
 * Lazy, so that a piece weighs nothing on the first page: `lazy(() => import('../features/market/clock.tsx'))`.
 */
export const topBarPieces: Record<Role, readonly Piece[]> = {
  student: [],
  teacher: [],
  mentor: [],
  administrator: [],
};
