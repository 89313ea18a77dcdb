import type { Role } from '@portolan/contract';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

type Piece = LazyExoticComponent<ComponentType>;

const WorldClock = lazy(async () => ({
  default: (await import('../features/market/world-clock.tsx')).WorldClock,
}));
const OwnCompany = lazy(async () => ({
  default: (await import('../features/market/own-company.tsx')).OwnCompany,
}));

/**
 * What features show in the top bar of a role, from the left: the world's clock first, then the company.
 * Lazy, so that a piece weighs nothing on the first page: `lazy(() => import('../features/market/clock.tsx'))`.
 */
export const topBarPieces: Record<Role, readonly Piece[]> = {
  student: [WorldClock, OwnCompany],
  teacher: [],
  mentor: [],
  administrator: [],
};
